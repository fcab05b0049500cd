package app.footnote.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.grading.Given;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveTest {
    @ParameterizedTest(name = "from {0}, its {1}., given at {2} s, after one from {3}, its {4}., given at {5} s: {6}")
    @CsvSource({
        "tab, 2, 10, tab, 1, 20, true",
        "tab, 1, 30, tab, 2, 20, false",
        "tab, 1, 30, tab, 1, 20, false",
        "tab, 1, 30, phone, 9, 20, true",
        "tab, 9, 10, phone, 1, 20, false",
        "'', 0, 20, '', 0, 20, true",
        "'', 0, 30, phone, 9, 20, true",
    })
    void laterAnswerReplacesAnEarlierOne(
            String device, long number, int given, String other, long otherNumber, int otherGiven, boolean replaces) {
        assertThat(save(device, number, given).replaces(save(other, otherNumber, otherGiven)))
                .isEqualTo(replaces);
    }

    private static Save save(String device, long number, int given) {
        Instant at = Instant.ofEpochSecond(given);
        return new Save(1, 1, 1, null, device, number, new Given.Nothing(), null, at, at, false);
    }
}
