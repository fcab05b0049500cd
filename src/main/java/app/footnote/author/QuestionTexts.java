package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import app.footnote.question.markup.Markup;
import app.footnote.question.markup.MarkupProblem;
import app.footnote.question.markup.MediaName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question's Markdown: what is wrong with it, and what it says without its signs. */
final class QuestionTexts {
    private QuestionTexts() {}

    /** What learners would not see as it is meant. */
    static List<QuestionFinding> findings(String id, EditedQuestion question, QuestionContext context) {
        List<QuestionFinding> findings = new ArrayList<>();
        texts(question)
                .forEach((field, texts) -> texts.forEach(text -> {
                    Markup markup = new Markup(text, question.markdown());
                    markup.problems().forEach(problem -> findings.add(told(id, field, problem)));
                    markup.images().stream()
                            .flatMap(address -> MediaName.ofAddress(address).stream())
                            .map(MediaName::file)
                            .filter(name -> !context.hasImage(name))
                            .forEach(name -> findings.add(QuestionFinding.error(id, field, "text.lost-image", name)));
                }));
        return findings.stream().distinct().toList();
    }

    private static QuestionFinding told(String id, String field, MarkupProblem problem) {
        String message = "text." + problem.kind().code();
        return problem.kind() == MarkupProblem.Kind.HTML
                ? QuestionFinding.warning(id, field, message, problem.detail())
                : QuestionFinding.error(id, field, message, problem.detail());
    }

    /** The texts that may be Markdown, by the field of the form in which they stand. */
    private static Map<String, List<String>> texts(EditedQuestion question) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("stem", List.of(question.stem()));
        EditedAnswer answer = question.answer();
        if (answer instanceof EditedAnswer.Options options) {
            for (int i = 0; i < options.rows().size(); i++) {
                OptionRow row = options.rows().get(i);
                texts.put("option-" + i, List.of(row.text(), row.because()));
            }
        } else if (answer instanceof EditedAnswer.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                texts.put("item-" + i, List.of(items.items().get(i)));
            }
        } else if (answer instanceof EditedAnswer.Pairs pairs) {
            for (int i = 0; i < pairs.rows().size(); i++) {
                PairRow row = pairs.rows().get(i);
                texts.put("pair-" + i, List.of(row.left(), row.right()));
            }
            texts.put("pairs", pairs.spare());
        }
        texts.put("explanation", List.of(question.explanation()));
        texts.put("hint", List.of(question.hint()));
        return texts;
    }

    /** The words of its stem on one line, by which questions are compared. */
    static String words(EditedQuestion question) {
        return new Markup(question.stem(), question.markdown()).plain();
    }

    /** The question as its words are read. */
    static EditedQuestion plain(EditedQuestion question) {
        if (!question.markdown()) {
            return question;
        }
        return new EditedQuestion(
                question.type(),
                question.topic(),
                false,
                Stream.of(question.stem().split(Markup.BLANK, -1))
                        .map(QuestionTexts::plain)
                        .collect(Collectors.joining(
                                question.type() == QuestionType.CLOZE ? " " + Markup.BLANK + " " : Markup.BLANK))
                        .strip(),
                plain(question.answer()),
                plain(question.explanation()),
                plain(question.hint()),
                question.asOf(),
                question.cites());
    }

    private static EditedAnswer plain(EditedAnswer answer) {
        if (answer instanceof EditedAnswer.Options options) {
            List<OptionRow> rows = options.rows().stream()
                    .map(row -> new OptionRow(plain(row.text()), plain(row.because()), row.right(), row.cites()))
                    .toList();
            return new EditedAnswer.Options(rows, options.credit(), options.shown());
        }
        if (answer instanceof EditedAnswer.Items items) {
            return new EditedAnswer.Items(
                    items.items().stream().map(QuestionTexts::plain).toList());
        }
        if (answer instanceof EditedAnswer.Pairs pairs) {
            List<PairRow> rows = pairs.rows().stream()
                    .map(row -> new PairRow(plain(row.left()), plain(row.right())))
                    .toList();
            return new EditedAnswer.Pairs(
                    rows, pairs.spare().stream().map(QuestionTexts::plain).toList());
        }
        return answer;
    }

    private static String plain(String text) {
        return new Markup(text, true).plain();
    }
}
