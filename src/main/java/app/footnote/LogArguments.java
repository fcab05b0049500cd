package app.footnote;

import app.footnote.study.fit.ReviewLogReader;
import app.footnote.study.memory.StudyDays;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The log that a command is given, and where its days begin. */
final class LogArguments {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LOG.csv",
            description = {
                "Comma-separated values with the columns card_id, review_time (ISO 8601) and review_rating",
                "(1 Again, 2 Hard, 3 Good, 4 Easy), in any order; other columns are ignored."
            })
    private Path log = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone in which days are counted, such as Europe/Berlin (default: ${DEFAULT-VALUE}).")
    private String zone = "UTC";

    @Option(
            names = "--roll-over",
            paramLabel = "HOUR",
            description = "The hour at which a day begins, from 0 to 23 (default: ${DEFAULT-VALUE}).")
    private int rollOver = 4;

    /** @throws ReviewLogReader.Wrong where the log cannot be read */
    ReviewLogReader.Named read() {
        return ReviewLogReader.read(log, days());
    }

    private StudyDays days() {
        try {
            return new StudyDays(ZoneId.of(zone), rollOver);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--zone is “" + zone + "”; name a time zone, such as Europe/Berlin.", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--roll-over is " + rollOver + "; name an hour from 0 to 23.", e);
        }
    }
}
