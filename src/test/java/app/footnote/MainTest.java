package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void unknownOptionsAreAUsageError() {
        assertThat(run("--no-such-option")).isEqualTo(2);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("footnote \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(run("check", "--version")).isZero();
        assertThat(out.toString()).matches("(footnote \\S+\\R){2}");
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsMade(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(run("--port", Integer.toString(other.getLocalPort()), "--data", data.toString()))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("is taken by another program");
        assertThat(data).doesNotExist();
    }

    private int run(String... arguments) {
        CommandLine commands = Main.commands();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }
}
