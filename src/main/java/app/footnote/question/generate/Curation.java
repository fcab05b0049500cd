package app.footnote.question.generate;

import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an author's own questions do to the generated ones: stand in their place, put them away, come first. */
final class Curation {
    private Curation() {}

    /** The generated questions that are still wanted, and behind them the written ones in their order. */
    static List<Question> of(QuestionSet set, List<Question> generated) {
        Map<String, Question> replaced = new HashMap<>();
        set.written().forEach(question -> replaced.put(question.id(), question));
        List<Question> kept = new ArrayList<>();
        Map<String, String> cards = new HashMap<>();
        for (Question question : generated) {
            if (replaced.containsKey(question.id())) {
                cards.put(question.id(), question.card());
            } else if (!set.archived().contains(question.id())) {
                kept.add(question);
            }
        }
        List<Question> written = set.written().stream()
                .map(question -> inItsPlace(question, cards))
                .toList();
        List<Question> questions = withoutRepeatedStems(kept, written);
        questions.addAll(written);
        return questions;
    }

    /** What stands in a generated question's place asks for its card, unless it names one itself: progress stays. */
    private static Question inItsPlace(Question written, Map<String, String> cards) {
        return written.card().equals(written.id())
                ? written.withCard(cards.getOrDefault(written.id(), written.card()))
                : written;
    }

    /**
     * One wording stands for one card: a second card asked in the same words would have two answers. Between two written
     * ones the author decides, whom the checks tell of it.
     */
    private static List<Question> withoutRepeatedStems(List<Question> generated, List<Question> written) {
        Map<String, String> cards = new HashMap<>();
        written.forEach(question -> cards.putIfAbsent(question.stem(), question.card()));
        List<Question> kept = new ArrayList<>();
        for (Question question : generated) {
            boolean listed = question.type() == QuestionType.ORDERING || question.type() == QuestionType.MATCHING;
            if (listed
                    || cards.computeIfAbsent(question.stem(), stem -> question.card())
                            .equals(question.card())) {
                kept.add(question);
            }
        }
        return kept;
    }
}
