package app.footnote.question.verify;

import app.footnote.fact.Evidence;
import app.footnote.fact.Fact;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads only the cited passages and looks for the key: subject, relation and value each have to have their words. */
public final class BlindReader {
    private BlindReader() {}

    /** How many questions of a type have their key in the passages they cite. */
    public record Score(QuestionType type, int questions, int found, List<String> missed) {}

    public static List<Score> scores(QuestionSet set, List<Question> questions, DocumentTexts texts) {
        Map<String, Boolean> shown = new HashMap<>();
        for (Fact fact : set.facts().facts()) {
            Evidence evidence = Evidence.of(set.facts(), fact, CitationReport.passage(fact, texts));
            shown.put(fact.id(), evidence.missing().isEmpty());
        }
        Map<QuestionType, List<Question>> byType = new EnumMap<>(QuestionType.class);
        questions.stream()
                .filter(question -> isReadable(question, texts))
                .forEach(question -> byType.computeIfAbsent(question.type(), type -> new ArrayList<>())
                        .add(question));
        List<Score> scores = new ArrayList<>();
        byType.forEach((type, ofType) -> {
            List<String> missed = ofType.stream()
                    .filter(question -> !question.facts().stream().allMatch(fact -> shown.getOrDefault(fact, false)))
                    .map(Question::id)
                    .toList();
            scores.add(new Score(type, ofType.size(), ofType.size() - missed.size(), missed));
        });
        return scores;
    }

    /** What is cited from a text that is not at hand, or from none, cannot be missed there. */
    private static boolean isReadable(Question question, DocumentTexts texts) {
        return !question.citations().isEmpty()
                && question.citations().stream()
                        .allMatch(citation -> texts.text(citation.document()).isPresent());
    }
}
