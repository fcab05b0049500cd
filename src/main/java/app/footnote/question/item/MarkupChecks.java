package app.footnote.question.item;

import app.footnote.question.Question;
import app.footnote.question.markup.MarkupProblem;
import java.util.List;
import java.util.stream.Stream;

/** Checks on what learners would not see of a question's texts as its author means it. */
final class MarkupChecks {
    private MarkupChecks() {}

    static List<Finding> of(Question question) {
        return question.markdown()
                ? question.texts()
                        .flatMap(text -> question.said(text).problems().stream())
                        .flatMap(problem -> finding(question, problem))
                        .toList()
                : List.of();
    }

    private static Stream<Finding> finding(Question question, MarkupProblem problem) {
        return switch (problem.kind()) {
            case IMAGE_WITHOUT_TEXT -> Stream.of(finding(question, Flaw.IMAGE_WITHOUT_TEXT, problem));
            case UNKNOWN_IMAGE -> Stream.of(finding(question, Flaw.UNKNOWN_IMAGE, problem));
            case BROKEN_FORMULA -> Stream.of(finding(question, Flaw.BROKEN_FORMULA, problem));
            case UNSAFE_LINK, HTML -> Stream.of();
        };
    }

    private static Finding finding(Question question, Flaw flaw, MarkupProblem problem) {
        return new Finding(question.id(), flaw, problem.detail());
    }
}
