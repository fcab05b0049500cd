package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    void unknownOptionsAreAUsageError() {
        assertThat(new CommandLine(new Main()).execute("--no-such-option")).isEqualTo(2);
    }
}
