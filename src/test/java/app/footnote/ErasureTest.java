package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Registration;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.db.SqliteCopy;
import app.footnote.question.PassageLibrary;
import app.footnote.question.Quotes;
import app.footnote.question.verify.DocumentFolder;
import app.footnote.response.KeyChanges;
import app.footnote.study.memory.StudyDays;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

/** Whoever is erased is nowhere any more, and what classes answered is what it was. */
class ErasureTest {
    private static final String NAME = "Quillfeather";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"gone", "keep"})
    void whoIsErasedLeavesNoTraceWhileTheCountsOfTheClassStay(String answers) {
        ListAppender<ILoggingEvent> log = listen();
        try (RunningSite site = new RunningSite(51)) {
            Cast cast = new Cast(site);
            Visitor ines = cast.invited("instructor", "ines");
            String taught = ines.post("/classes", ines.get("/classes"), "name", "History")
                    .uri()
                    .getPath();
            Visitor student = cast.invited("student", NAME.toLowerCase(Locale.ROOT));
            long person = cast.person(NAME.toLowerCase(Locale.ROOT));
            student.post("/join", student.get("/join?code=" + code(site)), "code", code(site));
            ines.post(
                    taught + "/members/" + person + "/accommodation",
                    ines.get(taught + "/members/" + person),
                    "percent",
                    "25",
                    "note",
                    NAME + " reads large print");
            site.database()
                    .run(handle -> handle.createUpdate("INSERT INTO reader_passage VALUES (:person, 'hash', :text)")
                            .bind("person", person)
                            .bind("text", "A text of " + NAME)
                            .execute());
            answer(student);
            String before = counts(ines.get(taught));
            assertThat(before).containsPattern("The River Commission [1-8] 0");
            assertThat(Traces.of(NAME, site.database().folder())).isNotEmpty();

            HttpResponse<String> erased = student.post(
                    "/my-data/erase",
                    student.get("/my-data/erase"),
                    "answers",
                    answers,
                    "sure",
                    "on",
                    "password",
                    Cast.PASSWORD);

            assertThat(words(erased)).startsWith("Erased");
            assertThat(student.get("/account").statusCode()).isEqualTo(401);
            assertThat(counts(ines.get(taught))).isEqualTo(before);
            assertThat(words(ines.get(taught)))
                    .contains("One student was erased")
                    .contains("Nobody in it yet");
            assertThat(Traces.of(NAME, site.database().folder())).isEmpty();
            assertThat(log.list)
                    .noneMatch(event -> event.getFormattedMessage()
                            .toLowerCase(Locale.ROOT)
                            .contains(NAME.toLowerCase(Locale.ROOT)));
            assertThat(rows(site.database(), "response")).isEqualTo(answers.equals("keep") ? 8 : 0);
        } finally {
            root().detachAppender(log);
        }
    }

    @Test
    void aGuestIsErasedAndForgottenByTheBrowser() {
        try (RunningSite site = new RunningSite(52)) {
            Visitor guest = new Visitor(site);
            guest.startRound("size", "3");

            HttpResponse<String> asked = guest.post("/my-data/erase", guest.get("/my-data/erase"), "answers", "gone");
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(rows(site.database(), "person")).isOne();
            guest.post("/my-data/erase", guest.get("/my-data/erase"), "answers", "gone", "sure", "on");

            assertThat(rows(site.database(), "person")).isZero();
            assertThat(rows(site.database(), "round_item")).isZero();
            assertThat(guest.get("/my-data").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aWrongPasswordAndTheLastAdministratorAreRefused() {
        try (RunningSite site = new RunningSite(53)) {
            Cast cast = new Cast(site);
            Visitor student = cast.invited("student", "stan");

            HttpResponse<String> wrong = student.post(
                    "/my-data/erase", student.get("/my-data/erase"), "sure", "on", "password", "not the password");
            HttpResponse<String> last = cast.administrator()
                    .post(
                            "/my-data/erase",
                            cast.administrator().get("/my-data/erase"),
                            "sure",
                            "on",
                            "password",
                            Cast.PASSWORD);

            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(last.statusCode()).isEqualTo(422);
            assertThat(rows(site.database(), "account")).isEqualTo(2);
        }
    }

    /** Pages of the file split, merge and move while rows come, change and go. */
    @Test
    void noNameIsLeftInFreeSpaceHoweverRowsMoved(@TempDir Path folder) {
        long seed = 20260302;
        Random random = new Random(seed);
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            PersonParts people = PersonParts.of(parts(database));
            Map<Long, String> names = new HashMap<>();
            for (int group = 0; group < 60; group++) {
                long first = 25L * group + 1;
                database.run(handle -> LongStream.range(first, first + 25).forEach(person -> {
                    names.put(person, "name" + Long.toString(random.nextLong(1L << 60), 36) + "x");
                    insert(handle, person, names.get(person), random.nextInt(120));
                    if (random.nextInt(3) == 0) {
                        rename(handle, 1 + random.nextLong(person), random.nextInt(300));
                    }
                }));
            }
            List<Long> erased = IntStream.rangeClosed(1, 1_500)
                    .filter(person -> random.nextInt(4) == 0)
                    .mapToObj(Long::valueOf)
                    .toList();
            people.erasures().erase(erased, false);

            String held = Traces.text(folder.resolve("footnote.db")) + Traces.text(folder.resolve("footnote.db-wal"));
            assertThat(erased).hasSizeGreaterThan(300);
            assertThat(names.entrySet().stream()
                            .filter(entry -> held.contains(entry.getValue()))
                            .filter(entry -> erased.contains(entry.getKey())))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(names.entrySet().stream().filter(entry -> held.contains(entry.getValue())))
                    .hasSize(1_500 - erased.size());
        }
    }

    @Test
    void aCopyThatIsRestoredForgetsWhoWasErasedSince(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
        Path copy = elsewhere.resolve("copy.db");
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            insert(database, 1, NAME);
            insert(database, 2, "Somebody");
            SqliteCopy.write(folder, copy);
            PersonParts.of(parts(database)).erasures().erase(1, false);
        }
        assertThat(Traces.of(NAME, folder)).isEmpty();
        Files.move(copy, folder.resolve("footnote.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(Traces.of(NAME, folder)).isNotEmpty();

        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            PersonParts.of(parts(database)).catchUp();

            assertThat(rows(database, "account")).isOne();
            assertThat(Traces.of(NAME, folder)).isEmpty();
            assertThat(Traces.of("Somebody", folder)).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("erasures.txt"))).isEqualTo("1 2026-03-02T12:00:00Z answers-gone\n");
    }

    @Test
    void anErasureThatBrokeOffIsFinishedAndAFileThatWasLostIsWrittenAnew(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            insert(database, 1, NAME);
            insert(database, 2, "Somebody");
            PersonParts people = PersonParts.of(parts(database));
            people.erasures().erase(2, true);
            database.run(handle -> handle.execute("INSERT INTO erasure VALUES (1, 1772452800000, FALSE, NULL)"));
            Files.delete(folder.resolve("erasures.txt"));

            people.catchUp();
            people.catchUp();

            assertThat(rows(database, "account")).isZero();
            assertThat(Files.readAllLines(folder.resolve("erasures.txt"))).hasSize(2);
        }
    }

    /** Eight questions in two rounds. */
    private static void answer(Visitor student) {
        for (int size : new int[] {5, 3}) {
            String round = student.startRound("size", Integer.toString(size));
            for (int position = 1; position <= size; position++) {
                student.post(round + "/" + position, student.get(round + "/" + position), "nothing", "1");
            }
        }
    }

    private static void insert(Database database, long person, String name) {
        database.run(handle -> insert(handle, person, name, 0));
    }

    private static void insert(Handle handle, long person, String name, int more) {
        handle.execute("INSERT INTO person VALUES (?, FALSE, 0)", person);
        handle.execute("""
                INSERT INTO account (person_id, sign_in_name, sign_in_key, display_name, administrator, instructor,
                    language, created_at, last_seen_at)
                VALUES (?, ?, ?, ?, FALSE, FALSE, 'en', 0, 0)""", person, name, name.toLowerCase(Locale.ROOT), name + "y".repeat(more));
    }

    private static void rename(Handle handle, long person, int more) {
        handle.execute(
                "UPDATE account SET display_name = sign_in_name || ? WHERE person_id = ?", "z".repeat(more), person);
    }

    private static Site.Parts parts(Database database) {
        return new Site.Parts(
                database,
                new Ids(CLOCK, 0, 0),
                CLOCK,
                StudyDays.in(ZoneOffset.UTC),
                new Random(1),
                new PassageLibrary(database),
                new DocumentFolder(Optional.empty()),
                Mockito.mock(Quotes.class),
                Registration.OPEN,
                new KeyChanges(database));
    }

    private static String counts(HttpResponse<String> page) {
        return words(page).replaceFirst(".*What the class answered", "").replaceFirst("Students.*", "");
    }

    private static String code(RunningSite site) {
        return site.database()
                .<String, RuntimeException>read(handle -> handle.createQuery("SELECT join_code FROM class")
                        .mapTo(String.class)
                        .one());
    }

    private static int rows(Database database, String table) {
        return database.<Integer, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM <table>")
                .define("table", table)
                .mapTo(Integer.class)
                .one());
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root().addAppender(log);
        return log;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
