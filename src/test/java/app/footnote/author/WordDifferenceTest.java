package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.author.WordDifference.Piece;
import app.footnote.author.WordDifference.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void wordsThatComeAndGoAreMarkedAndTheRestStays() {
        assertThat(WordDifference.of("The seat is in Tilbury.", "The seat was in Tilbury."))
                .containsExactly(
                        new Piece(Kind.STAYS, "The seat "),
                        new Piece(Kind.GOES, "is"),
                        new Piece(Kind.COMES, "was"),
                        new Piece(Kind.STAYS, " in Tilbury."));
    }
}
