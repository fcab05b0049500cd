package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an instructor sees of attempts and does about them. */
class AttemptLogPagesTest {
    private static final Pattern OPTION = Pattern.compile("name=\"(q\\d+-option)\" value=\"0\"");

    private static RunningSite site;
    private static Assigned assigned;
    private static Visitor ines;
    private static int students;

    @BeforeAll
    static void start() {
        site = new RunningSite(73);
        assigned = new Assigned(site, new Cast(site));
        ines = assigned.instructor();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whoHasNotBegunIsAtItAndHasHandedInIsSeenAtOnce() {
        String quiz = assigned.quiz(8, Duration.ofMinutes(20), UnaryOperator.identity());
        assigned.student("Ana Waits");
        begin(assigned.student("Ben Works"), quiz);
        handIn(assigned.student("Cleo Is Done"), quiz);

        String words = Visitor.words(ines.get(assigned.taught(quiz)));

        assertThat(words)
                .contains("Ana Waits not begun", "Ben Works at it Mon 2 March 2026", "Cleo Is Done handed in")
                .contains("1 handed in, 1 at it,")
                .containsPattern(
                        "Cleo Is Done handed in [^A-Z]*Mon 2 March 2026, \\d\\d:\\d\\d [1-9] [0-9.]+ of 8 attempt 1");
    }

    @Test
    void pointsAreChangedByHandWithAReasonAndTheSumFollows() {
        Visitor student = student();
        String quiz = assigned.quiz(8, null, UnaryOperator.identity());
        String attempt = handIn(student, quiz);
        String page = assigned.taught(quiz) + attempt;
        String before = score(ines.get(page));

        HttpResponse<String> refused = ines.post(page + "/points", ines.get(page), "question", "3", "points", "much");
        HttpResponse<String> given =
                ines.post(page + "/points", refused, "question", "0", "points", "7,5", "reason", "The printer failed");
        HttpResponse<String> mended =
                ines.post(page + "/points", given, "question", "0", "points", "6", "reason", "It failed only once");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(refused)).contains("Write points as a number", "Say why, in at most 500 letters.");
        assertThat(score(given)).isEqualTo("7.5 of 8").isNotEqualTo(before);
        assertThat(score(mended)).isEqualTo("6 of 8");
        assertThat(Visitor.words(mended))
                .contains("The whole: 6 · It failed only once ines example, Mon 2 March 2026")
                .contains("The whole: 7.5 · The printer failed");
        assertThat(Visitor.words(student.get(quiz))).contains("6 of 8");
    }

    @Test
    void lateAnswersThatWaitedAreAcceptedByOneClick() {
        Visitor student = student();
        String quiz = assigned.quiz(8, Duration.ofMinutes(10), UnaryOperator.identity());
        HttpResponse<String> begun = begin(student, quiz);
        site.later(Duration.ofMinutes(12));
        String field = fields(begun).get(0);
        String position = field.replaceAll("\\D", "");
        for (String[] late : new String[][] {{"180000", "1"}, {"1000", "2"}}) {
            student.post(
                    begun.uri().getPath() + "/answers",
                    begun,
                    "position",
                    position,
                    field,
                    "0",
                    "device",
                    "ab12",
                    "own",
                    "aaaaaaaaaaaaaaa" + late[1],
                    "number",
                    late[1],
                    "waited",
                    late[0],
                    "at",
                    "1772453340000");
        }
        HttpResponse<String> results = ines.get(assigned.taught(quiz));

        HttpResponse<String> accepted = ines.post(assigned.taught(quiz) + "/accept", results, "which", "in-time");

        assertThat(Visitor.words(results))
                .contains("2 answers came after the end", "Accept the one that was given before the end");
        assertThat(Visitor.words(accepted)).contains("One answer came after the end");
        assertThat(Visitor.words(ines.get(assigned.taught(quiz) + begun.uri().getPath())))
                .contains(
                        "began",
                        "the answer to question " + position + " came after the end; accepted by ines example, 2 Mar, ",
                        "(by the device’s clock given 2 Mar, 12:09:00)",
                        "the answer to question " + position + " came after the end and does not count",
                        "These are facts and no verdicts");
    }

    @Test
    void anAttemptThatWasHandedInIsOpenedAgainAndItsAnswersAreLoggedOnce() {
        Visitor student = student();
        String quiz = assigned.quiz(8, Duration.ofMinutes(10), UnaryOperator.identity());
        String attempt = handIn(student, quiz);
        String page = assigned.taught(quiz) + attempt;
        site.later(Duration.ofMinutes(70));

        HttpResponse<String> opened = ines.post(page + "/time", ines.get(page), "minutes", "5");
        HttpResponse<String> again = student.get(attempt);
        student.post(attempt + "/submit", again);

        assertThat(Visitor.words(opened)).contains("at it", "it was opened again by who teaches the class");
        assertThat(again.body()).contains("name=\"shown\"");
        assertThat(Visitor.words(ines.get(page))).contains("handed in");
        assertThat(count("SELECT COUNT(*) - COUNT(DISTINCT question_version_id) FROM response WHERE context_id = "
                        + attempt.replaceAll("\\D", "")))
                .isZero();
    }

    @Test
    void aPreviewIsAnsweredAndLookedBackAtAndLeavesNothing() {
        String quiz = assigned.quiz(8, Duration.ofMinutes(10), UnaryOperator.identity());
        String address = assigned.taught(quiz) + "/preview";
        int before = count("SELECT (SELECT COUNT(*) FROM attempt) + (SELECT COUNT(*) FROM response)");
        HttpResponse<String> preview = ines.get(address);
        List<String> sent = new ArrayList<>(List.of("seed", hidden(preview, "seed")));
        fields(preview).forEach(field -> sent.addAll(List.of(field, "0")));

        HttpResponse<String> soon =
                ines.post(address, preview, with(sent, "when", "right-after").toArray(String[]::new));
        HttpResponse<String> later =
                ines.post(address, soon, with(sent, "when", "after-close").toArray(String[]::new));

        assertThat(Visitor.words(soon)).contains("This is what students see after handing in", "of 8");
        assertThat(soon.body()).doesNotContain("class=\"notes\"");
        assertThat(later.body()).contains("class=\"notes\"", "explanation");
        assertThat(count("SELECT (SELECT COUNT(*) FROM attempt) + (SELECT COUNT(*) FROM response)"))
                .isEqualTo(before);
    }

    private static Visitor student() {
        return assigned.student("Student " + ++students);
    }

    private static HttpResponse<String> begin(Visitor student, String quiz) {
        return student.post(quiz, student.get(quiz));
    }

    /** Takes the first option of every question that has options, hands in, and gives the path of the attempt. */
    private static String handIn(Visitor student, String quiz) {
        HttpResponse<String> begun = begin(student, quiz);
        List<String> sent = new ArrayList<>(List.of("stay", "1"));
        Matcher shown = Pattern.compile("name=\"shown\" value=\"(\\d+)\"").matcher(begun.body());
        while (shown.find()) {
            sent.addAll(List.of("shown", shown.group(1)));
        }
        fields(begun).forEach(field -> sent.addAll(List.of(field, "0")));
        HttpResponse<String> saved = student.post(begun.uri().getPath(), begun, sent.toArray(String[]::new));
        student.post(begun.uri().getPath() + "/submit", saved);
        return begun.uri().getPath();
    }

    private static List<String> fields(HttpResponse<String> page) {
        return OPTION.matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> with(List<String> sent, String... more) {
        List<String> all = new ArrayList<>(sent);
        all.addAll(List.of(more));
        return all;
    }

    private static String hidden(HttpResponse<String> page, String name) {
        return page.body().replaceFirst("(?s)^.*name=\"" + name + "\" value=\"([^\"]*)\".*$", "$1");
    }

    private static String score(HttpResponse<String> page) {
        return page.body().replaceFirst("(?s)^.*<p class=\"score part-small\">([^<]*)<.*$", "$1");
    }

    private static int count(String sql) {
        return site.database()
                .<Integer, RuntimeException>read(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
