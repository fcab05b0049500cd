package app.footnote.author;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that was published, with its versions.
 *
 * @param set the id of its set
 * @param key how it is called in its set
 * @param versions the newest first
 */
record UsedQuestion(long set, long id, String key, List<Version> versions) {
    /**
     * A version.
     *
     * @param answers how often it was answered
     */
    record Version(long id, Question question, int answers) {}

    Version newest() {
        return versions.get(0);
    }

    int answers() {
        return versions.stream().mapToInt(Version::answers).sum();
    }

    /** The options of a choice, in an order that tells nothing of the key. */
    static List<String> options(Question question) {
        if (!(question.answer() instanceof Answer.Choice choice)) {
            return List.of();
        }
        List<Option> all = new ArrayList<>(choice.keys());
        all.addAll(choice.distractors());
        return all.stream().map(Option::text).sorted().toList();
    }

    /** What can be matched with the left sides. */
    static List<String> rightSides(Answer.Pairs pairs) {
        List<String> sides = new ArrayList<>(pairs.spare());
        pairs.pairs().forEach(pair -> sides.add(pair.right()));
        return sides.stream().distinct().sorted().toList();
    }

    /** Whether a key of one version can be one of another: whatever it names is there too. */
    static boolean fits(Answer key, Question other) {
        Answer answer = other.answer();
        if (key instanceof Answer.Choice choice) {
            return options(other)
                    .containsAll(choice.keys().stream().map(Option::text).toList());
        }
        if (key instanceof Answer.Order order) {
            return answer instanceof Answer.Order own
                    && order.items().stream()
                            .sorted()
                            .toList()
                            .equals(own.items().stream().sorted().toList());
        }
        if (key instanceof Answer.Pairs pairs) {
            return answer instanceof Answer.Pairs own
                    && left(pairs).equals(left(own))
                    && rightSides(own)
                            .containsAll(pairs.pairs().stream()
                                    .map(Answer.Pair::right)
                                    .toList());
        }
        return answer.getClass() == key.getClass();
    }

    private static List<String> left(Answer.Pairs pairs) {
        return pairs.pairs().stream().map(Answer.Pair::left).toList();
    }
}
