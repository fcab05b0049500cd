package app.footnote.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> NAMES = List.of("robin.reed", "Robin Reed");

    @ParameterizedTest
    @CsvSource({
        "'', short",
        "ninesigns, short",
        "ääääääää, short",
        "password123, common",
        "PassWord123, common",
        "aaaaaaaaaaaaaaaa, common",
        "abababababab, common",
        "robin.reed99, name",
        "1Robin Reed1, name"
    })
    void whatIsGuessedFirstIsRefused(String password, String rule) {
        assertThat(PasswordRule.broken(password, NAMES)).hasValue(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ten signs.",
                "only small letters here",
                "四个字的词语和别的词",
                "  with space around  ",
                "robin.reed keeps seven grey herons"
            })
    void whateverIsLongEnoughIsTaken(String password) {
        assertThat(PasswordRule.broken(password, NAMES)).isEmpty();
    }

    @Test
    void hashingHasABound() {
        assertThat(PasswordRule.broken("abcde".repeat(41), NAMES)).hasValue("long");
        assertThat(PasswordRule.broken("abcde".repeat(40), NAMES)).isEmpty();
    }

    @Test
    void everyCommonPasswordIsLongEnoughToBeInTheList() {
        assertThat(List.of("0123456789", "qwertyuiop", "zxcvbnm1234"))
                .allSatisfy(password ->
                        assertThat(PasswordRule.broken(password, NAMES)).hasValue("common"));
    }
}
