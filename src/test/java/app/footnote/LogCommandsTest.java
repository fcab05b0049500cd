package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.fit.SyntheticLog;
import app.footnote.study.memory.Parameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands replay and fit as a shell sees them. */
class LogCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void replayPrintsWhatTheReferenceSaysOfAHistory() throws IOException {
        Path log = write(
                "review_time,review_duration,card_id,review_rating",
                "2026-03-14T12:00:00Z,800,seven,3",
                "2026-03-02T12:00:00Z,900,seven,1",
                "2026-03-02T12:10:00Z,900,seven,3",
                "2026-03-03T03:59:00Z,900,other,4",
                "2026-03-03T14:00:00+02:00,900,seven,3",
                "2026-03-06T12:00:00Z,900,seven,3",
                "2026-04-04T12:00:00Z,900,seven,3");
        assertThat(run("replay", log.toString(), "--json")).isZero();
        JsonNode replay = new ObjectMapper().readTree(out.toString());
        List<JsonNode> reviews = new ArrayList<>();
        replay.get("reviews").forEach(reviews::add);
        assertThat(reviews)
                .extracting(review -> review.get("card").asText())
                .containsExactly("seven", "seven", "seven", "seven", "seven", "seven", "other");
        assertThat(reviews)
                .extracting(review -> review.get("elapsedDays").asInt())
                .containsExactly(0, 0, 1, 3, 8, 21, 0);
        JsonNode last = reviews.get(5);
        assertThat(last.get("stability").asDouble()).isBetween(53.6268, 53.6270);
        assertThat(last.get("difficulty").asDouble()).isBetween(6.3574, 6.3575);
        assertThat(last.get("interval").asInt()).isEqualTo(54);
        assertThat(reviews.get(0).get("retrievability").isNull()).isTrue();
        assertThat(last.get("retrievability").asDouble()).isBetween(0.5, 1.0);
        assertThat(replay.get("laterReviews").asInt()).isEqualTo(4);
        assertThat(replay.get("auc").isNull()).isTrue();
    }

    @Test
    void aSpreadsheetsMarkQuotesAndLineEndsAreNoPartOfTheLog() throws IOException {
        Path log = folder.resolve("sheet.csv");
        Files.writeString(
                log,
                "\uFEFF\"card_id\",\"review_time\",\"review_rating\",\"note\"\r\n"
                        + "\"a,1\",\"2026-03-02T12:00:00Z\",\"3\",\"said \"\"so\"\"\"\r\n");
        assertThat(run("replay", log.toString())).isZero();
        assertThat(out.toString()).contains("\"a,1\",2026-03-02T12:00:00Z,3,0");
    }

    @Test
    void aFaultOfTheWholeFileIsSaidInWords() throws IOException {
        assertThat(run(
                        "replay",
                        write("card_id,card_id,review_time,review_rating", "a,b,2026-03-02T12:00:00Z,3")
                                .toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(":1: the column “card_id” stands there more than once");
        assertThat(run("replay", write("card_id").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("the columns review_time and review_rating are missing");
        assertThat(run(
                        "replay",
                        write("card_id,review_time,review_rating", "\"a,2026-03-02T12:00:00Z,3")
                                .toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("a value in quotation marks does not end")
                .doesNotContain("Exception");
    }

    @Test
    void theDayBeginsWhereTheOptionsSay() throws IOException {
        Path log = write("card_id,review_time,review_rating", "1,2026-03-02T22:00:00Z,3", "1,2026-03-03T03:00:00Z,3");
        run("replay", log.toString());
        assertThat(out.toString()).contains("03:00:00Z,3,0,1.0,");
        out.getBuffer().setLength(0);
        run("replay", log.toString(), "--roll-over", "2");
        assertThat(out.toString()).contains("03:00:00Z,3,1,0.");
        out.getBuffer().setLength(0);
        run("replay", log.toString(), "--zone", "Asia/Kolkata");
        assertThat(out.toString()).contains("03:00:00Z,3,1,0.");
    }

    @Test
    void sortedOrNotALogGivesTheSame() throws IOException {
        List<SyntheticLog.Row> rows = new ArrayList<>(SyntheticLog.rows(4, 2000));
        Path sorted = write(rows);
        run("fit", sorted.toString(), "--json");
        String fitted = out.toString();
        out.getBuffer().setLength(0);
        Collections.shuffle(rows, new Random(4));
        run("fit", write(rows).toString(), "--json");
        assertThat(new ObjectMapper().readTree(out.toString()).get("after"))
                .isEqualTo(new ObjectMapper().readTree(fitted).get("after"));
    }

    @Test
    void fitPrintsWeightsThatReplayTakes() throws IOException {
        Path log = write(SyntheticLog.rows(5, 4000));
        assertThat(run("fit", log.toString())).isZero();
        String weights = out.toString().lines().findFirst().orElseThrow();
        assertThat(weights.split(",")).hasSize(Parameters.FSRS_6.weights().size());
        assertThat(out.toString()).contains("before: ", "after:  ", "log loss");
        assertThat(run("replay", log.toString(), "--parameters", weights)).isZero();
    }

    @Test
    void fewReviewsAreSaidToBeTooFew() throws IOException {
        assertThat(run("fit", write(SyntheticLog.rows(5, 300)).toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Fitting needs at least 400 reviews; there are 300.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1,yesterday,3 | review_time is “yesterday”, expected a time such as 2026-03-02T18:30:00Z.",
                "1,2026-03-02T18:30:00Z,5 | review_rating is “5”, expected a number from 1 to 4.",
                "1,2026-03-02T18:30:00Z, | review_rating is “”, expected a number from 1 to 4.",
                ",2026-03-02T18:30:00Z,3 | card_id is “”, expected a name or number.",
                "1,2026-03-02T18:30:00Z | found 2 values, expected one for each column."
            })
    void aRowThatIsWrongIsNamedWithItsLine(String row, String problem) throws IOException {
        Path log = write("card_id,review_time,review_rating", "1,2026-03-02T18:30:00Z,3", row);
        assertThat(run("replay", log.toString())).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(log + ":3: " + problem);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aColumnThatIsMissingIsNamed() throws IOException {
        Path log = write("card,review_time,review_rating", "1,2026-03-02T18:30:00Z,3");
        assertThat(run("fit", log.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(":1: the column card_id is missing; found card, review_time, review_rating");
    }

    @Test
    void aFileThatIsNotThereAndOptionsThatCannotBeAreRefusedInASentence() throws IOException {
        assertThat(run("replay", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.csv cannot be read");
        String log = write("card_id,review_time,review_rating").toString();
        assertThat(run("replay", log, "--parameters", "1,2")).isEqualTo(2);
        assertThat(run("replay", log, "--zone", "Nowhere/Land")).isEqualTo(2);
        assertThat(run("replay", log, "--roll-over", "24")).isEqualTo(2);
        assertThat(run("replay", log, "--retention", "0.5")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--parameters has 2 numbers; FSRS-6 has 21")
                .contains("--zone is “Nowhere/Land”")
                .contains("--roll-over is 24")
                .contains("--retention is 0.5");
    }

    @Test
    void aLogWithoutRowsIsEmptyAndNotWrong() throws IOException {
        assertThat(run("replay", write("card_id,review_time,review_rating").toString()))
                .isZero();
        assertThat(out.toString()).contains("there is nothing to foretell");
    }

    private Path write(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "log", ".csv"), List.of(lines));
    }

    private Path write(List<SyntheticLog.Row> rows) throws IOException {
        String text = rows.stream()
                .map(row -> row.time() + "," + row.card() + "," + row.rating())
                .collect(Collectors.joining("\n", "review_time,card_id,review_rating\n", "\n"));
        return Files.writeString(Files.createTempFile(folder, "log", ".csv"), text);
    }

    private int run(String... arguments) {
        return Main.commands()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
