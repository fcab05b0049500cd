package app.footnote.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.web.Texts;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLengthTest {
    @ParameterizedTest
    @CsvSource({
        "PT23S, 23 seconds",
        "PT1M, a minute",
        "PT1M30S, a minute and 30 seconds",
        "PT18M45S, 18 minutes and 45 seconds",
        "PT2H30M, 2 hours and 30 minutes"
    })
    void lengthIsNeverSaidLongerThanItIs(Duration length, String said) {
        assertThat(new SpokenLength(length).in(Texts.english())).isEqualTo(said);
    }
}
