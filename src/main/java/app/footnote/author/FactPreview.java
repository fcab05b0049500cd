package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.question.yaml.SetFormatException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which questions a change of a fact would change, and whose progress that touches. */
final class FactPreview {
    private static final int MOST_OWN = 200;

    private final Database database;
    private final DraftTexts texts;

    FactPreview(Database database, DraftTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Makes the questions of the draft as it would be, and holds them against those that there are. */
    FactChangeView of(Draft draft, FactEdit edit) {
        try {
            Map<String, GeneratedQuestion> after = byId(Regeneration.questions(edit.sources(), texts));
            Map<String, GeneratedQuestion> before =
                    byId(database.read(handle -> DraftQuestionStore.selectGenerated(handle, draft.set())));
            List<FactChangeView.Line> lines = new ArrayList<>();
            Set<String> cards = new LinkedHashSet<>();
            before.forEach((id, was) -> {
                GeneratedQuestion is = after.get(id);
                if (is == null || !is.body().equals(was.body())) {
                    lines.add(line(was, is));
                    cards.add(was.question().card());
                }
            });
            after.forEach((id, is) -> {
                if (!before.containsKey(id)) {
                    lines.add(line(null, is));
                }
            });
            int learners =
                    cards.isEmpty() ? 0 : database.read(handle -> FactStore.countLearners(handle, draft.set(), cards));
            lines.sort(Comparator.comparing(FactChangeView.Line::asksTheSame));
            return new FactChangeView(lines, own(draft, edit.fact()), edit.begun(), learners, List.of());
        } catch (SetFormatException e) {
            return new FactChangeView(
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    e.problems().stream()
                            .map(problem -> problem.replaceFirst("^\\w+\\.yaml:\\d+: ", ""))
                            .toList());
        }
    }

    /** Questions that an author wrote and that rest on the fact: they stay as they are. */
    private List<QuestionsView.Choice> own(Draft draft, String fact) {
        QuestionFilter resting = QuestionFilter.of("state=all&fact=" + AddressQuery.encoded(fact));
        return new DraftQuestions(database)
                .found(draft.set(), resting, MOST_OWN).rows().stream()
                        .filter(question -> question.origin() != DraftQuestion.Origin.GENERATED)
                        .map(question -> new QuestionsView.Choice(
                                "/workbench/" + draft.slug() + "/questions/" + AddressQuery.encoded(question.id()),
                                question.stem()))
                        .toList();
    }

    private static FactChangeView.Line line(@Nullable GeneratedQuestion was, @Nullable GeneratedQuestion is) {
        FactChangeView.Asked before = was == null ? null : asked(was.question());
        FactChangeView.Asked after = is == null ? null : asked(is.question());
        GeneratedQuestion any = is == null ? was : is;
        return new FactChangeView.Line(any == null ? "" : any.question().type().code(), before, after);
    }

    private static FactChangeView.Asked asked(Question question) {
        String wrong = question.answer() instanceof Answer.Choice choice
                ? choice.distractors().stream().map(Option::text).collect(Collectors.joining("; "))
                : "";
        return new FactChangeView.Asked(
                question.stem(), RightAnswer.text(question.answer()), wrong, question.explanation());
    }

    private static Map<String, GeneratedQuestion> byId(List<GeneratedQuestion> questions) {
        Map<String, GeneratedQuestion> byId = new LinkedHashMap<>();
        questions.forEach(question -> byId.put(question.id(), question));
        return byId;
    }
}
