package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Ids;
import app.footnote.grading.Given;
import app.footnote.live.Extras;
import app.footnote.live.Joining;
import app.footnote.live.OpenRooms;
import app.footnote.live.Opening;
import app.footnote.live.room.HostCommand;
import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import app.footnote.live.wire.FromPlayer;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.Quotes;
import app.footnote.study.CardFold;
import app.footnote.study.Practice;
import app.footnote.study.Schedules;
import app.footnote.study.memory.StudyDays;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key that was wrong, from what came of it in an assignment, a room and study to everything being mended, and back. */
class KeyRepairPagesTest {
    private static final String KEY = "/workbench/river/questions/seat%3Asingle-choice/key";

    private static RunningSite site;
    private static Cast cast;
    private static Assigned assigned;
    private static Entry seat;
    private static Library library;

    @BeforeAll
    static void start() {
        site = new RunningSite(83);
        cast = new Cast(site);
        assigned = new Assigned(site, cast);
        library = new Library(site.database());
        seat = library.set("river").orElseThrow().entries().stream()
                .filter(entry -> entry.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatRestsOnAWrongKeyIsMendedEverywhereAndAsBeforeWhenThatIsTakenBack() {
        Visitor mia = assigned.student("Mia");
        assigned.student("Tom");
        String quiz = assigned.quiz(8, null, UnaryOperator.identity());
        String attempt = attempt(mia, quiz, "Marn");
        String room = room(assigned.person("Mia"), "Marn", assigned.person("Tom"), "Vell");
        study(assigned.person("Mia"), "Marn");
        Map<String, List<Map<String, Object>>> before = folds();
        assertThat(before.get("card_state"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("last_grade")).isEqualTo(1));
        Visitor ada = cast.administrator();
        HttpResponse<String> page = ada.get(KEY);
        assertThat(Visitor.words(page)).contains("Right now: Vell", "answered 4 times", "Marn");

        HttpResponse<String> preview = change(ada, page, "accept", List.of("Marn", "Vell"));
        assertThat(Visitor.words(preview))
                .contains("Accepted as well: Marn", "3 answers would be worth more", "One attempt’s score would go up")
                .contains("The board of one room would change", "One review in study");
        assertThat(folds()).as("nothing changed yet").isEqualTo(before);
        HttpResponse<String> done = confirmed(ada, preview);

        assertThat(Visitor.words(done)).contains("Done.", "3 answers were judged anew");
        assertThat(score()).isEqualTo((double) before.get("attempt").get(0).get("score") + 1 / 8.0);
        assertThat(Visitor.words(assigned.instructor()
                        .get(assigned.taught("").replaceFirst("/assignments.*", "") + "/gradebook")))
                .contains("Mia 1 ");
        assertThat(Visitor.words(mia.get(attempt + "/result"))).contains("1 of 8 points");
        assertThat(Visitor.words(assigned.instructor().get(room + "/report"))).contains("1 Mia 1000 1", "1 Tom 1000 1");
        assertThat(folds().get("card_state"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("last_grade")).isEqualTo(3));
        assertThat(folds().get("review_day"))
                .filteredOn(row -> ((Number) row.get("reviews")).intValue() > 0)
                .singleElement()
                .satisfies(row -> assertThat(row.get("grade")).isEqualTo(3));
        HttpResponse<String> home = mia.get("/");
        assertThat(Visitor.words(home))
                .contains("The answer to “Where has the secretariat", "The register says so.")
                .contains("Your result went from 0 to 1 of 8 points");

        mia.post(notice(home), home);
        assertThat(Visitor.words(mia.get("/"))).doesNotContain("Your result went from");
        assertThat(Visitor.words(mia.get(room.replace("rooms", "played"))))
                .contains("Your points went from 0 to 1,000.");

        HttpResponse<String> back = Uploads.until(
                ada,
                ada.post(done.uri().getPath() + "/take-back", done, "reason", "It does not say so."),
                "http-equiv=\"refresh\"");

        assertThat(Visitor.words(back)).contains("Taken back: Accepted as well: Marn", "Done.");
        assertThat(folds()).isEqualTo(before);
        assertThat(Visitor.words(ada.get("/workbench/river/keys"))).contains("taken back", "ada example");
    }

    /** Where what is told of an attempt is closed. */
    private static String notice(HttpResponse<String> page) {
        Matcher closing = Pattern.compile("(?s)action=\"(/key-notices/[0-9]+/close)\"(?:(?!</form>).)*Your result")
                .matcher(page.body());
        assertThat(closing.find()).isTrue();
        return closing.group(1);
    }

    private static double score() {
        return (double) folds().get("attempt").get(0).get("score");
    }

    private static Map<String, List<Map<String, Object>>> folds() {
        return Map.of(
                "attempt", rows("SELECT id, score FROM attempt ORDER BY id"),
                "judged_response", rows("SELECT id, correct, score FROM judged_response ORDER BY id"),
                "card_state", rows("SELECT * FROM card_state ORDER BY person_id, card_id"),
                "review", rows("SELECT * FROM review ORDER BY response_id"),
                "review_day", rows("SELECT * FROM review_day WHERE reviews > 0 ORDER BY person_id, grade"));
    }

    private static List<Map<String, Object>> rows(String sql) {
        return site.database()
                .read((Handle handle) -> handle.createQuery(sql).mapToMap().list());
    }

    /** Ticks these options, and gives what would change. */
    private static HttpResponse<String> change(
            Visitor visitor, HttpResponse<String> page, String what, List<String> right) {
        List<String> fields = new ArrayList<>(List.of("do", what, "reason", "The register says so."));
        List<String> options = List.of("Lakeside", "Marn", "Ostin", "Vell");
        right.forEach(option -> fields.addAll(List.of("right", Integer.toString(options.indexOf(option)))));
        fields.addAll(List.of("version", Long.toString(seat.id())));
        return visitor.post(KEY, page, fields.toArray(String[]::new));
    }

    private static HttpResponse<String> confirmed(Visitor visitor, HttpResponse<String> preview) {
        List<String> fields = new ArrayList<>(List.of("confirm", "yes"));
        Matcher sent = Pattern.compile("<input type=\"hidden\" name=\"(do|right|reason|version)\" value=\"([^\"]*)\">")
                .matcher(preview.body());
        while (sent.find()) {
            fields.addAll(List.of(sent.group(1), sent.group(2)));
        }
        return Uploads.until(
                visitor, visitor.post(KEY, preview, fields.toArray(String[]::new)), "http-equiv=\"refresh\"");
    }

    /** Answers the one question of a quiz and hands it in. */
    private static String attempt(Visitor student, String quiz, String option) {
        HttpResponse<String> page = student.post(quiz, student.get(quiz));
        Matcher item =
                Pattern.compile("(?s)id=\"question-(\\d+)\".*?</section>").matcher(page.body());
        while (item.find()) {
            Matcher offered = Pattern.compile(
                            "(?s)option\" value=\"(\\d)\".*?<span class=\"said\"[^>]*>\\s*(?:<[^>]+>)*([^<]+)<")
                    .matcher(item.group());
            while (offered.find()) {
                if (item.group().contains("Where has the secretariat")
                        && offered.group(2).strip().equals(option)) {
                    String path = page.uri().getPath();
                    HttpResponse<String> overview = student.post(
                            path,
                            page,
                            "overview",
                            "1",
                            "shown",
                            item.group(1),
                            "q" + item.group(1) + "-option",
                            offered.group(1));
                    student.post(path + "/submit", overview);
                    return path;
                }
            }
        }
        throw new AssertionError("The question is not in the quiz");
    }

    private static Given given(Presentation shown, String text) {
        for (int i = 0; i < shown.options().size(); i++) {
            if (shown.options().get(i).option().text().equals(text)) {
                return new Given.Chosen(List.of(i));
            }
        }
        throw new AssertionError(text + " is not shown");
    }

    /** Plays the question in a room of the instructor's, and gives its address. */
    private static String room(long one, String first, long other, String second) {
        Ids ids = new Ids(site.clock(), 2, 0);
        long host = cast.person("ines");
        try (OpenRooms open =
                new OpenRooms(site.database(), library, Quotes.NONE, ids, site.clock(), System::nanoTime)) {
            app.footnote.live.Rooms rooms = new app.footnote.live.Rooms(
                    site.database(), library, ids, site.clock(), new Random(1), open, new NoExtra(), "en", "Player");
            RoomSettings settings =
                    new RoomSettings(1, 0, 0, ScoringRule.ACCURACY, false, true, false, true, false, 0, false);
            Draw.Pool pool = new Draw.Pool(Set.of(), Set.of(), Set.of(), Set.of(seat.question()), 1);
            String code = rooms.open(host, new Opening("river", List.of(pool), "", settings))
                    .orElseThrow();
            rooms.join(code, new Joining.Wish(one, "Mia", "", ""));
            rooms.join(code, new Joining.Wish(other, "Tom", "", ""));
            rooms.command(code, host, new HostCommand.Next(0));
            long id = rooms.find(code).orElseThrow().id();
            Presentation shown = library.shown(seat.id(), seed(id));
            rooms.answer(code, one, new FromPlayer.Answer("first-answer", 1, 1, given(shown, first)));
            rooms.answer(code, other, new FromPlayer.Answer("other-answer", 1, 1, given(shown, second)));
            rooms.command(
                    code,
                    host,
                    new HostCommand.EndEarly(
                            rooms.player(code, one).orElseThrow().step()));
            rooms.command(code, host, new HostCommand.Close());
            return "/rooms/" + id;
        }
    }

    private static long seed(long room) {
        Matcher seed = Pattern.compile("\"seed\":(-?\\d+)")
                .matcher(String.valueOf(
                        rows("SELECT questions FROM room WHERE id = " + room).get(0)));
        assertThat(seed.find()).isTrue();
        return Long.parseLong(seed.group(1));
    }

    private static void study(long person, String option) {
        Practice practice = new Practice(
                site.database(),
                library,
                new Ids(site.clock(), 3, 0),
                site.clock(),
                () -> 5L,
                new CardFold(new Schedules(StudyDays.in(ZoneOffset.UTC))));
        long round = practice.startWith(person, "river", Set.of(seat.card())).orElseThrow();
        practice.answer(person, round, 1, given(practice.item(person, round, 1).presentation(), option), null, null);
    }

    private static final class NoExtra implements Extras {
        @Override
        public int of(long person) {
            return 0;
        }

        @Override
        public OptionalInt ofCode(String privateCode) {
            return OptionalInt.of(0);
        }
    }
}
