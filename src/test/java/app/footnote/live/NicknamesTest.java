package app.footnote.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {
    private final Nicknames names = Nicknames.of("en");

    @ParameterizedTest
    @ValueSource(strings = {"shit", "SH1T happens", "s h i t", "f.u.c.k", "fuuuuck", "Fùck", "b1tch99", "a55"})
    void wordsFromTheListAreFoundHoweverTheyAreSpelt(String name) {
        assertThat(names.refuses(Nicknames.tidied(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira", "Scunthorpe", "Cassandra", "Dickens", "Essex", "Peacock", "Müller 7b", "李雷"})
    void namesThatHappenToContainOneAreLetThrough(String name) {
        assertThat(names.refuses(Nicknames.tidied(name))).isFalse();
    }

    @Test
    void aNameIsOneShortLineThatCanBeSeen() {
        assertThat(Nicknames.tidied(" Mi\u200bra \n  K. ")).isEqualTo("Mira K.");
        assertThat(Nicknames.isName(Nicknames.tidied("\u202e"))).isFalse();
        assertThat(Nicknames.isName("?!")).isFalse();
        assertThat(Nicknames.isName("x".repeat(25))).isFalse();
        assertThat(Nicknames.isName("Mira")).isTrue();
    }
}
