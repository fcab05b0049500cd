package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final long SEED = 4_711;
    private static final Question SEVERAL =
            Questions.choice(QuestionType.MULTIPLE_CHOICE, List.of("A", "B"), List.of("C", "D"));

    @Test
    void multipleChoiceByEachRule() {
        assertThat(shares(SEVERAL, options("A", "B"))).containsExactly(1.0, 1.0, 1.0);
        assertThat(shares(SEVERAL, options("A"))).containsExactly(0.0, 0.75, 0.5);
        assertThat(shares(SEVERAL, options("A", "C"))).containsExactly(0.0, 0.5, 0.0);
        assertThat(shares(SEVERAL, options("A", "B", "C", "D"))).containsExactly(0.0, 0.5, 0.0);
    }

    @Test
    void oneRightOptionIsAllOrNothing() {
        Question one = Questions.choice(QuestionType.SINGLE_CHOICE, List.of("A"), List.of("C", "D"));

        assertThat(shares(one, options(one, "C"))).containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void pairLeftOpenCostsNothingBeyondItself() {
        Question pairs = Questions.pairs("a=1", "b=2", "c=3", "d=4");
        List<String> right = Presentation.of(pairs, 1).right();
        List<Integer> half = List.of(right.indexOf("1"), right.indexOf("2"), -1, -1);
        List<Integer> guessed = List.of(right.indexOf("1"), right.indexOf("2"), right.indexOf("1"), right.indexOf("1"));

        assertThat(shares(pairs, new Given.Matched(half))).containsExactly(0.0, 0.5, 0.5);
        assertThat(shares(pairs, new Given.Matched(guessed))).containsExactly(0.0, 0.5, 0.0);
    }

    @Test
    void everyShareIsBetweenNothingAndAllAndAPenaltyNeverGivesMore() {
        System.out.println("Credit with seed " + SEED);
        Random random = new Random(SEED);
        Question order = Questions.order("1", "2", "3", "4", "5");
        for (int i = 0; i < 2_000; i++) {
            List<Integer> places = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
            Collections.shuffle(places, random);
            List<Double> shares = i % 2 == 0
                    ? shares(order, new Given.Ordered(places))
                    : shares(
                            SEVERAL,
                            new Given.Chosen(places.stream()
                                    .filter(place -> place < 4)
                                    .limit(1 + random.nextInt(4))
                                    .toList()));

            assertThat(shares).allMatch(share -> share >= 0 && share <= 1);
            assertThat(shares.get(2)).isLessThanOrEqualTo(shares.get(1) + 1e-9);
            assertThat(shares.get(0)).isLessThanOrEqualTo(shares.get(2) + 1e-9);
            assertThat(shares.get(0)).isCloseTo(shares.get(1) == 1 ? 1 : 0, within(1e-9));
        }
    }

    private static List<Double> shares(Question question, Given given) {
        Presentation shown = Presentation.of(question, 1);
        Outcome outcome = Grader.grade(shown, given);
        return List.of(
                Credit.ALL_OR_NOTHING.of(shown, given, outcome),
                Credit.PROPORTIONAL.of(shown, given, outcome),
                Credit.PROPORTIONAL_WITH_PENALTY.of(shown, given, outcome));
    }

    private static Given options(String... texts) {
        return options(SEVERAL, texts);
    }

    private static Given options(Question question, String... texts) {
        Presentation shown = Presentation.of(question, 1);
        return new Given.Chosen(IntStream.range(0, shown.options().size())
                .filter(i ->
                        List.of(texts).contains(shown.options().get(i).option().text()))
                .boxed()
                .toList());
    }
}
