package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.grading.TypedDifference.Piece;
import org.junit.jupiter.api.Test;

class TypedDifferenceTest {
    @Test
    void whatIsMissingAndWhatIsTooManyStandApart() {
        TypedDifference difference = TypedDifference.of("Tashkentt", "Tashkent");

        assertThat(difference.right()).containsExactly(new Piece("Tashkent", true));
        assertThat(difference.typed())
                .extracting(Piece::text, Piece::same)
                .contains(org.assertj.core.groups.Tuple.tuple("t", false));
    }

    @Test
    void caseAndAccentsAreNoDifference() {
        assertThat(TypedDifference.of("hu jintao", "Hú Jǐntāo").typed()).containsExactly(new Piece("hu jintao", true));
    }

    @Test
    void aWrongSignIsCrossedOutOnOneSideAndAddedOnTheOther() {
        TypedDifference difference = TypedDifference.of("Bishkok", "Bishkek");

        assertThat(difference.typed())
                .containsExactly(new Piece("Bishk", true), new Piece("o", false), new Piece("k", true));
        assertThat(difference.right())
                .containsExactly(new Piece("Bishk", true), new Piece("e", false), new Piece("k", true));
    }

    @Test
    void textsTooLongForAnAnswerAreWhollyDifferent() {
        assertThat(TypedDifference.of("a".repeat(201), "a").typed()).containsExactly(new Piece("a".repeat(201), false));
    }
}
