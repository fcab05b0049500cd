package app.footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.attempt.Assignment;
import app.footnote.attempt.AssignmentRules;
import app.footnote.attempt.Window;
import app.footnote.classroom.ListedMember;
import app.footnote.classroom.SchoolClass;
import app.footnote.report.Gradebook.Column;
import app.footnote.report.Gradebook.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GradebookTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final SchoolClass CLASS =
            new SchoolClass(1, "History 7b", Optional.empty(), ZoneOffset.UTC, NOW, false, 0);
    private static final ListedMember LISTED =
            new ListedMember("Sato, Ren", "Ren", "Sato", "ren@school.example", "ren", "u-7", "88", "7b");

    private final Gradebook book = new Gradebook(
            CLASS,
            List.of(column("Treaties", 10), column("Bodies", 4)),
            List.of(
                    new Line(
                            10,
                            "Mia van Dijk",
                            ListedMember.NONE,
                            points(OptionalDouble.of(7.5), OptionalDouble.empty())),
                    new Line(11, "Ren S.", LISTED, points(OptionalDouble.of(10 / 3.0), OptionalDouble.of(4)))));

    @Test
    void canvasGetsItsOwnColumnsAndThePointsThatArePossible() throws IOException {
        assertThat(csv(GradebookLayout.CANVAS)).isEqualTo("""
            \uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Treaties,Bodies\r
            "    Points Possible",,,,,10.0,4.0\r
            "Dijk, Mia van",,,,History 7b,7.5,\r
            "Sato, Ren",88,u-7,ren,7b,3.33,4.0\r
            """);
    }

    @Test
    void moodleGetsNamesNumbersAndAddresses() throws IOException {
        assertThat(csv(GradebookLayout.MOODLE)).isEqualTo("""
            \uFEFFFirst name,Last name,ID number,Email address,Treaties,Bodies\r
            Mia van,Dijk,,,7.5,\r
            Ren,Sato,u-7,ren@school.example,3.33,4.0\r
            """);
    }

    @Test
    void meanIsOfThoseWhoSubmittedAndTheSumOfWhatTheyHave() throws IOException {
        assertThat(book.means().get(1)).hasValue(4);
        assertThat(book.means().get(0).getAsDouble()).isCloseTo(5.4167, org.assertj.core.data.Offset.offset(0.001));
        assertThat(csv(GradebookLayout.GRADEBOOK)).contains("Mia van Dijk,7.5,,7.5");
    }

    private String csv(GradebookLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.of(book).write(SheetFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<OptionalDouble> points(OptionalDouble... points) {
        return List.of(points);
    }

    private static Column column(String title, double points) {
        AssignmentRules rules = AssignmentRules.usual(new Window(null, null, null, null), 5, null);
        Assignment assignment =
                new Assignment(1, 1, 1, OptionalLong.empty(), title, rules, NOW, false, "History 7b", ZoneOffset.UTC);
        return new Column(assignment, title, points);
    }
}
