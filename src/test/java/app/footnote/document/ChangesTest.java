package app.footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What another version does to the passages of the one before. */
class ChangesTest {
    private static final String OLDER =
            "The river was divided in 1996 by five states. It is long. Ferrier measured it.";

    @Test
    void passagesAreTheSameWhereverTheyStand() {
        Changes changes = Changes.between(
                Division.of(OLDER),
                Division.of("A new beginning.\n\nFerrier measured it. It is long.\n\n"
                        + "The river was divided in 1996 by five states."));
        assertThat(changes.vanished()).isEmpty();
        assertThat(changes.kept()).hasSize(3);
        assertThat(changes.added()).extracting(Sentence::text).containsExactly("A new beginning.");
    }

    @Test
    void aPassageThatWasChangedIsShownWithWhatTookItsPlace() {
        DividedText older = Division.of(OLDER);
        Changes changes =
                Changes.between(older, Division.of("The river was divided in 1997 by five states. It is long."));
        assertThat(changes.vanished()).hasSize(2);
        assertThat(changes.vanished().get(0).instead().map(Sentence::text))
                .contains("The river was divided in 1997 by five states.");
        assertThat(changes.vanished().get(1).instead()).isEmpty();
        Sentence first = older.at(1, 1).orElseThrow();
        assertThat(changes.isVanished(new Citation("d", 1, 1, first.hash()))).isTrue();
    }
}
