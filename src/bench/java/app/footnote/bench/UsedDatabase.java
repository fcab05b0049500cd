package app.footnote.bench;

import app.footnote.account.Guests;
import app.footnote.account.Kiosk;
import app.footnote.account.Sessions;
import app.footnote.attempt.AssignmentRules;
import app.footnote.attempt.Assignments;
import app.footnote.attempt.Item;
import app.footnote.attempt.Window;
import app.footnote.classroom.Accommodations;
import app.footnote.classroom.Classes;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetMetadata;
import app.footnote.question.SetPublisher;
import app.footnote.question.Topic;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * A database in which one question was answered very often: half of it in study, by as many learners, three tenths in
 * attempts of ten questions, and a fifth in rooms of a hundred players.
 */
final class UsedDatabase implements AutoCloseable {
    static final String SET = "used";
    static final int QUESTIONS = 10;

    private static final int PLAYERS = 100;
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final InstantSource clock = InstantSource.system();
    private final Ids ids;
    private final Random random = new Random(5);
    private final List<Entry> entries;
    private final Library library;
    private final long set;

    UsedDatabase(Path folder) {
        database = Database.open(DatabaseSettings.sqlite(folder));
        ids = Ids.continuing(database, clock);
        SetMetadata metadata = new SetMetadata(
                SET, "Used", "Made up.", "en", "CC0-1.0", List.of(new Topic("t", "All")), List.of(), List.of(), null);
        List<Question> questions =
                IntStream.range(0, QUESTIONS).mapToObj(UsedDatabase::question).toList();
        new SetPublisher(database, ids, clock).publish(new SetContent(metadata, questions, Map.of()));
        library = new Library(database);
        entries = library.set(SET).orElseThrow().entries();
        set = library.set(SET).orElseThrow().id();
    }

    Database database() {
        return database;
    }

    Library library() {
        return library;
    }

    /** The version of the question that was answered so often. */
    long version() {
        return entries.get(0).id();
    }

    /** Fills it with so many responses to the one question. */
    void fill(int responses) {
        study(responses / 2);
        attempts(responses * 3 / 10);
        rooms(responses / 5 / PLAYERS);
        database.run(handle -> handle.execute("ANALYZE"));
    }

    /** A cookie of somebody who may repair keys of sets without authors. */
    String administrator() {
        long person =
                new Guests(database, ids, clock, new SecureRandom()).create().person();
        database.run(handle -> handle.execute("""
                INSERT INTO account (person_id, sign_in_name, sign_in_key, display_name, administrator, instructor,
                    language, created_at, last_seen_at)
                VALUES (?, 'ada', 'ada', 'Ada', TRUE, TRUE, 'en', 0, 0)""", person));
        return new Sessions(database, clock, new SecureRandom(), Kiosk.NONE).start(person, false, "A benchmark");
    }

    private void study(int learners) {
        for (int from = 0; from < learners; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, learners - from);
            database.run(handle -> {
                for (long person : people(handle, count)) {
                    Response response = response(person, entries.get(0), Context.STUDY, 0, random.nextInt(1_000));
                    ResponseStore.insert(handle, response);
                    review(handle, response);
                }
            });
        }
    }

    private List<Long> people(Handle handle, int count) {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long person = ids.next();
            handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", person);
            people.add(person);
        }
        return people;
    }

    private Response response(long person, Entry entry, Context context, long id, long seed) {
        Presentation shown = library.shown(entry.id(), seed);
        Given given = new Given.Chosen(List.of(random.nextInt(4)));
        return new Response(
                ids.next(),
                null,
                person,
                entry.id(),
                entry.card(),
                context,
                id,
                seed,
                given,
                Grader.grade(shown, given),
                4,
                null,
                clock.instant().minus(Duration.ofDays(random.nextInt(90))),
                Duration.ofSeconds(5));
    }

    private void review(Handle handle, Response response) {
        int grade = response.outcome().correct() ? 3 : 1;
        long at = response.answeredAt().toEpochMilli();
        long day = (at - 14_400_000) / 86_400_000;
        handle.execute("""
                INSERT INTO review (response_id, grade, reviewed_at, stability_after, difficulty_after, due_after,
                    studied_on, hour, age)
                VALUES (?, ?, ?, 2, 5, ?, ?, 12, 'NEW')""", response.id(), grade, at, at + 172_800_000, day);
        handle.execute(
                """
                INSERT INTO card_state (person_id, card_id, set_id, phase, step, stability, difficulty, due_at,
                    last_review_at, last_grade, last_question_version_id, reviews, lapses)
                VALUES (?, ?, ?, 'REVIEW', 0, 2, 5, ?, ?, ?, ?, 1, 0)""", response.person(), response.card(), set, at + 172_800_000, at, grade, response.questionVersion());
        handle.execute("""
                INSERT INTO review_day (person_id, set_id, studied_on, hour, age, grade, reviews, timed, took_ms)
                VALUES (?, ?, ?, 12, 'NEW', ?, 1, 1, 5000)""", response.person(), set, day, grade);
    }

    private void attempts(int attempts) {
        long host = new Guests(database, ids, clock, random).create().person();
        long schoolClass = new Classes(database, ids, clock, random).create(host, "Class", ZoneOffset.UTC);
        Window window = Window.between(clock.instant(), clock.instant().plus(Duration.ofHours(1)));
        long assignment = new Assignments(
                        database, ids, clock, new Accommodations(database, clock), person -> List.of())
                .create(schoolClass, set, OptionalLong.empty(), "Quiz", AssignmentRules.usual(window, QUESTIONS, null));
        for (int from = 0; from < attempts; from += AT_ONCE / QUESTIONS) {
            int count = Math.min(AT_ONCE / QUESTIONS, attempts - from);
            database.run(handle -> {
                for (long person : people(handle, count)) {
                    attempt(handle, person, assignment);
                }
            });
        }
    }

    private void attempt(Handle handle, long person, long assignment) {
        long id = ids.next();
        List<Item> items = entries.stream()
                .map(entry -> new Item(entry.id(), entry.card(), random.nextInt(1_000)))
                .toList();
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            Response response = response(
                    person, entries.get(i), Context.ATTEMPT, id, items.get(i).seed());
            ResponseStore.insert(handle, response);
            right += response.outcome().correct() ? 1 : 0;
        }
        handle.execute("""
                INSERT INTO attempt (id, assignment_id, person_id, set_version_id, items, started_at, reached,
                    submitted_at, submitted_by, score)
                SELECT ?, ?, ?, current_version_id, ?, 0, 1, 1, 'student', ? FROM question_set WHERE id = ?""", id, assignment, person, Json.write(items), right / (double) QUESTIONS, set);
    }

    private void rooms(int rooms) {
        RoomSettings settings =
                new RoomSettings(1, 0, 20, ScoringRule.SPEED, false, true, false, true, false, 0, false);
        for (int i = 0; i < rooms; i++) {
            database.run(handle -> room(handle, ids.next(), settings));
        }
    }

    private void room(Handle handle, long room, RoomSettings settings) {
        long seed = random.nextInt(1_000);
        String plan = "{\"questions\":[{\"version\":%d,\"card\":%d,\"seed\":%d}]}"
                .formatted(version(), entries.get(0).card(), seed);
        handle.execute("""
                INSERT INTO room (id, set_version_id, title, settings, questions, opened_at, closed_at, logged)
                SELECT ?, current_version_id, 'Room', ?, ?, 0, 1, 1000 FROM question_set WHERE id = ?""", room, Json.write(settings), plan, set);
        List<Event> events = new ArrayList<>();
        List<Long> people = people(handle, PLAYERS);
        for (int i = 0; i < PLAYERS; i++) {
            events.add(new Event.Joined(i + 1, people.get(i), "Player " + i, null, 0));
            handle.execute(
                    "INSERT INTO room_player VALUES (?, ?, ?, ?, NULL, 0)", room, i + 1, people.get(i), "Player " + i);
        }
        events.add(new Event.Began(Phase.OPEN, 1, 1, 0, 20_000L));
        for (int i = 0; i < PLAYERS; i++) {
            Response response = response(people.get(i), entries.get(0), Context.ROOM, room, seed);
            ResponseStore.insert(handle, response);
            Outcome outcome = response.outcome();
            events.add(new Event.Answered(i + 1, "a" + i, 1, 1, response.given(), outcome, 1, random.nextInt(20_000)));
        }
        events.add(new Event.Began(Phase.REVEAL, 1, 1, 20_000, null));
        events.add(new Event.Began(Phase.PODIUM, 1, 1, 30_000, null));
        events.add(new Event.Began(Phase.CLOSED, 1, 1, Instant.EPOCH.toEpochMilli(), null));
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            handle.execute("INSERT INTO room_event VALUES (?, ?, ?, ?)", room, i + 1, event.about(), Json.write(event));
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static Question question(int i) {
        return new Question(
                "q" + i,
                "card-" + i,
                QuestionType.SINGLE_CHOICE,
                "t",
                "frame",
                "Where is the seat of body " + i + "?",
                new Answer.Choice(
                        List.of(new Option("Town", null, List.of())),
                        List.of(
                                new Option("Village", null, List.of()),
                                new Option("Hamlet", null, List.of()),
                                new Option("Suburb", null, List.of())),
                        4,
                        false),
                "The seat of body " + i + " is Town.",
                List.of("fact-" + i),
                List.of(),
                null);
    }
}
