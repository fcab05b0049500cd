package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.attempt.AssignmentRules;
import app.footnote.attempt.RuleChange;
import app.footnote.attempt.SpokenPassword;
import app.footnote.attempt.Window;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Attempts as a browser without a script meets them, and as the page's script sends answers. */
class AttemptPagesTest {
    private static final Pattern OPTION = Pattern.compile("name=\"q(\\d+)-option\" value=\"0\"");
    private static int students;

    private static RunningSite site;
    private static Assigned assigned;

    @BeforeAll
    static void start() {
        site = new RunningSite(71);
        assigned = new Assigned(site, new Cast(site));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void attemptIsBegunOnceWorkedOnAndHandedIn() {
        Visitor student = student();
        String quiz = assigned.quiz(5, Duration.ofMinutes(20), UnaryOperator.identity());
        assertThat(Visitor.words(student.get("/assignments")))
                .contains("River quiz")
                .contains("open until");

        HttpResponse<String> begun = begin(student, quiz);
        HttpResponse<String> again = begin(student, quiz);
        assertThat(again.uri()).isEqualTo(begun.uri());
        HttpResponse<String> saved = student.post(begun.uri().getPath(), begun, answers(begun, "stay", "1"));

        assertThat(saved.body()).contains("Saved at").contains(" checked");
        HttpResponse<String> overview = student.post(begun.uri().getPath(), saved, answers(begun, "overview", "1"));
        assertThat(Visitor.words(overview)).contains("Hand in?");
        HttpResponse<String> result = student.post(begun.uri().getPath() + "/submit", overview);
        assertThat(Visitor.words(result))
                .contains("of 5 points")
                .contains("You handed it in")
                .doesNotContain("Right answer");
        assertThat(count("response WHERE context = 'attempt' AND context_id = " + id(begun)))
                .isEqualTo(new ArrayList<>(chosen(begun)).size());
        assertThat(Visitor.words(student.get(quiz))).contains("You have made all your attempts.");
        site.later(Duration.ofHours(2));
        assertThat(student.get(begun.uri().getPath() + "/result").body()).contains("class=\"notes\"");
    }

    @Test
    void whatTheScriptSendsTwiceIsStoredOnceAndAnOlderAnswerNeverWins() {
        Visitor student = student();
        HttpResponse<String> page = begin(student, assigned.quiz(8, null, UnaryOperator.identity()));
        int position = chosen(page).get(0);

        assertThat(save(student, page, position, 1, "own", "aaaaaaaaaaaaaaaa", "number", "5"))
                .contains("\"saved\"");
        assertThat(save(student, page, position, 1, "own", "aaaaaaaaaaaaaaaa", "number", "5"))
                .contains("\"saved\"");
        assertThat(save(student, page, position, 0, "own", "bbbbbbbbbbbbbbbb", "number", "4"))
                .contains("\"older\"");

        assertThat(count("attempt_save WHERE attempt_id = " + id(page))).isEqualTo(2);
        assertThat(student.get(page.uri().getPath()).body())
                .contains("name=\"q" + position + "-option\" value=\"1\" checked")
                .doesNotContain("name=\"q" + position + "-option\" value=\"0\" checked");
    }

    @Test
    void answerThatWaitedOnOneDeviceDoesNotReplaceALaterOneFromAnother() {
        Visitor student = student();
        HttpResponse<String> page = begin(student, assigned.quiz(8, null, UnaryOperator.identity()));
        int position = chosen(page).get(0);
        site.later(Duration.ofMinutes(5));
        save(student, page, position, 1, "own", "aaaaaaaaaaaaaaaa", "device", "a1");

        String late = save(
                student,
                page,
                position,
                0,
                "own",
                "bbbbbbbbbbbbbbbb",
                "device",
                "b2",
                "waited",
                "120000",
                "number",
                "9");

        assertThat(late).contains("\"older\"").contains("\"kind\":\"chosen\",\"positions\":[1]");
    }

    @Test
    void serverHandsInAtTheEndAndKeepsWhatComesLaterApart() {
        Visitor student = student();
        HttpResponse<String> page = begin(student, assigned.quiz(8, Duration.ofMinutes(10), UnaryOperator.identity()));
        int position = chosen(page).get(0);
        save(student, page, position, 0, "own", "aaaaaaaaaaaaaaaa");
        site.later(Duration.ofMinutes(10).plusSeconds(10));

        String late = save(student, page, position, 1, "own", "cccccccccccccccc", "at", "1772452800000");
        HttpResponse<String> result = student.get(page.uri().getPath());

        assertThat(late).contains("\"late\"");
        assertThat(Visitor.words(result)).contains("The time was over").contains("One answer came after the end");
        assertThat(count("attempt_save WHERE late AND device_at = 1772452800000 AND attempt_id = " + id(page)))
                .isEqualTo(1);
        assertThat(count("response WHERE context = 'attempt' AND context_id = " + id(page)))
                .isEqualTo(1);
    }

    @Test
    void extraMinutesForOneStudentReachAnAttemptUnderWay() {
        String name = "Slow " + students;
        Visitor student = assigned.student(name);
        String quiz = assigned.quiz(3, Duration.ofMinutes(10), UnaryOperator.identity());
        HttpResponse<String> page = begin(student, quiz);

        assigned.assignments()
                .exempt(
                        Long.parseLong(quiz.replaceAll("\\D", "")),
                        OptionalLong.of(assigned.person(name)),
                        OptionalLong.empty(),
                        new RuleChange(null, null, null, null, 1200, null, null, null));
        site.later(Duration.ofMinutes(15));

        assertThat(student.get(page.uri().getPath()).body()).contains("name=\"shown\"");
    }

    @Test
    void waitingPageLooksAgainByItselfAndOpens() {
        Instant opens = site.clock().instant().plusSeconds(30);
        String quiz = assigned.quiz(
                AssignmentRules.usual(Window.between(opens, opens.plusSeconds(3600)), 3, Duration.ofMinutes(5)));
        Visitor student = student();

        HttpResponse<String> waiting = student.get(quiz);
        HttpResponse<String> early = student.post(quiz, waiting);
        site.later(Duration.ofSeconds(30));

        assertThat(waiting.headers().firstValue("Refresh")).contains("31");
        assertThat(Visitor.words(waiting)).contains("This page opens by itself", "You have 5 minutes", "One attempt.");
        assertThat(waiting.body())
                .as("which a script says in the reader's zone")
                .contains("It is due <time datetime=");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(student.get(quiz).body()).contains(">Begin<");
    }

    @Test
    void passwordOpensAndAWrongOneSaysSo() {
        String hash = SpokenPassword.hash("Otter", new Random(1));
        String quiz = assigned.quiz(
                3,
                null,
                rules -> new AssignmentRules(
                        rules.window(),
                        rules.draw(),
                        null,
                        1,
                        rules.counts(),
                        0,
                        true,
                        true,
                        true,
                        hash,
                        rules.review(),
                        rules.credit(),
                        3));
        Visitor student = student();
        HttpResponse<String> page = student.get(quiz);

        HttpResponse<String> wrong = student.post(quiz, page, "password", "beaver");
        HttpResponse<String> right = student.post(quiz, page, "password", " OTTER");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(wrong)).contains("That is not the password");
        assertThat(Visitor.words(right)).contains("Question 1 of 3").contains("you cannot come back");
        HttpResponse<String> second = student.post(right.uri().getPath(), right, "here", "1", "shown", "1", "go", "2");
        assertThat(Visitor.words(second)).contains("Question 2 of 3");
        assertThat(Visitor.words(student.get(right.uri().getPath() + "?question=1")))
                .contains("Question 2 of 3");
    }

    @Test
    void anotherStudentsAttemptAndAForeignClassAreNotFound() {
        Visitor student = student();
        String quiz = assigned.quiz(3, null, UnaryOperator.identity());
        HttpResponse<String> page = begin(student, quiz);
        Visitor other = student();
        Visitor outside = new Visitor(site);
        outside.startRound("size", "1");

        assertThat(other.get(page.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(outside.get(quiz).statusCode()).isEqualTo(404);
        assertThat(other.get(quiz).statusCode()).isEqualTo(200);
    }

    @Test
    void leavingAndComingBackAreNoted() {
        Visitor student = student();
        HttpResponse<String> page = begin(student, assigned.quiz(3, null, UnaryOperator.identity()));
        student.post(page.uri().getPath() + "/events", page, "left", "1");
        student.post(page.uri().getPath() + "/events", page, "returned", "1");

        assertThat(events(id(page))).containsExactly("started", "left", "returned");
    }

    private static Visitor student() {
        return assigned.student("Student " + ++students);
    }

    private static HttpResponse<String> begin(Visitor student, String quiz) {
        return student.post(quiz, student.get(quiz));
    }

    /** Takes the first option of every question that has options. */
    private static String[] answers(HttpResponse<String> page, String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        Matcher shown = Pattern.compile("name=\"shown\" value=\"(\\d+)\"").matcher(page.body());
        while (shown.find()) {
            fields.addAll(List.of("shown", shown.group(1)));
        }
        chosen(page).forEach(position -> fields.addAll(List.of("q" + position + "-option", "0")));
        return fields.toArray(String[]::new);
    }

    private static List<Integer> chosen(HttpResponse<String> page) {
        return OPTION.matcher(page.body())
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
    }

    private static String save(Visitor student, HttpResponse<String> page, int position, int option, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("position", Integer.toString(position), "q" + position + "-option", Integer.toString(option)));
        fields.addAll(List.of(more));
        if (!fields.contains("device")) {
            fields.addAll(List.of("device", "ab12"));
        }
        return student.post(page.uri().getPath() + "/answers", page, fields.toArray(String[]::new))
                .body();
    }

    private static String id(HttpResponse<String> page) {
        return page.uri().getPath().replaceFirst("/attempts/", "");
    }

    private static int count(String rows) {
        return site.database()
                .<Integer, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + rows)
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<String> events(String attempt) {
        return site.database()
                .<List<String>, RuntimeException>read(handle -> handle.createQuery(
                                "SELECT kind FROM attempt_event WHERE attempt_id = :attempt ORDER BY id")
                        .bind("attempt", Long.parseLong(attempt))
                        .mapTo(String.class)
                        .list());
    }
}
