package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"robin", "Robin.Reed-2", "ümit_ö", "王小明", "x1y"})
    void lettersAndDigitsMakeAName(String typed) {
        assertThat(SignInName.chosen(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "two words", ".dot", "dot..dot", "a@b.example", "<b>name</b>", "a\u202Eb"})
    void everythingElseDoesNot(String typed) {
        assertThat(SignInName.chosen(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin@school.example", "r.reed+quiz@mail.school.example"})
    void mailAddressIsKnown(String typed) {
        assertThat(SignInName.mail(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin", "robin@", "@school.example", "robin@school", "a b@school.example", "a@b.c, d@e.f"})
    void whatIsNoMailAddressIsNotTakenForOne(String typed) {
        assertThat(SignInName.mail(typed)).isEmpty();
    }

    @Test
    void caseAndWidthMakeNoDifference() {
        assertThat(SignInName.of("ROBIN").key())
                .isEqualTo(SignInName.of(" robin ").key());
        assertThat(SignInName.of("Straße").key())
                .isEqualTo(SignInName.of("STRASSE").key());
        assertThat(SignInName.of("ｒｏｂｉｎ").key()).isEqualTo("robin");
    }
}
