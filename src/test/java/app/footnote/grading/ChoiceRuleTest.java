package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rule of a multiple choice, over random questions and answers. */
class ChoiceRuleTest {
    private static final long SEED = 815;

    private final Random random = new Random(SEED);

    @Test
    void everyRuleGivesAllForTheKeysAloneAndLessForAnythingElse() {
        System.out.println("Choice rules with seed " + SEED);
        for (int round = 0; round < 2_000; round++) {
            int keys = 1 + random.nextInt(4);
            int wrong = 1 + random.nextInt(5);
            for (ChoiceCredit credit : ChoiceCredit.values()) {
                Presentation shown = shown(keys, wrong, credit);
                List<Integer> chosen = chosen(keys + wrong);
                Outcome outcome = Grader.grade(shown, new Given.Chosen(chosen));
                boolean right = Set.copyOf(chosen).equals(Set.copyOf(shown.keyPositions()));
                assertThat(outcome.correct()).isEqualTo(right);
                assertThat(outcome.score() == 1).isEqualTo(right);
                assertThat(outcome.score()).isBetween(0.0, 1.0).isCloseTo(worth(credit, shown, chosen), within(1e-9));
                for (Credit rule : Credit.values()) {
                    double share = rule.of(shown, new Given.Chosen(chosen), outcome);
                    assertThat(share).isBetween(0.0, 1.0);
                    if (credit != ChoiceCredit.PART) {
                        assertThat(share).as("the question's own rule").isEqualTo(outcome.score());
                    }
                }
            }
        }
    }

    @Test
    void oneMoreRightTickNeverCostsAnything() {
        for (int round = 0; round < 1_000; round++) {
            for (ChoiceCredit credit : ChoiceCredit.values()) {
                Presentation shown = shown(3, 3, credit);
                List<Integer> chosen = chosen(6);
                Set<Integer> more = new TreeSet<>(chosen);
                more.add(shown.keyPositions().get(random.nextInt(3)));
                assertThat(score(shown, List.copyOf(more))).isGreaterThanOrEqualTo(score(shown, chosen));
            }
        }
    }

    /** The rules as they are told to learners, counted option by option. */
    private static double worth(ChoiceCredit credit, Presentation shown, List<Integer> chosen) {
        List<Integer> keys = shown.keyPositions();
        double right = 0;
        double net = 0;
        for (int i = 0; i < shown.options().size(); i++) {
            right += keys.contains(i) == chosen.contains(i) ? 1 : 0;
            net += chosen.contains(i) ? (keys.contains(i) ? 1 : -1) : 0;
        }
        return switch (credit) {
            case PART -> Math.max(0, net / keys.size());
            case ALL -> right == shown.options().size() ? 1 : 0;
            case EACH -> right / shown.options().size();
        };
    }

    private static double score(Presentation shown, List<Integer> chosen) {
        return Grader.grade(shown, new Given.Chosen(chosen)).score();
    }

    private List<Integer> chosen(int options) {
        List<Integer> chosen = IntStream.range(0, options)
                .filter(i -> random.nextBoolean())
                .boxed()
                .toList();
        return chosen.isEmpty() ? List.of(random.nextInt(options)) : chosen;
    }

    private Presentation shown(int keys, int wrong, ChoiceCredit credit) {
        Answer.Choice choice =
                new Answer.Choice(options("key", keys), options("other", wrong), keys + wrong, false, credit);
        return Presentation.of(Questions.of(QuestionType.MULTIPLE_CHOICE, choice), random.nextLong());
    }

    private static List<Option> options(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Option(name + " " + i, null, List.of()))
                .toList();
    }
}
