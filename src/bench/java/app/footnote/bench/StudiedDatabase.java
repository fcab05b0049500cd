package app.footnote.bench;

import app.footnote.account.Guests;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetMetadata;
import app.footnote.question.SetPublisher;
import app.footnote.question.Topic;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** A database with a large set and learners who have studied it for long, filled by the database itself. */
final class StudiedDatabase implements AutoCloseable {
    static final String SET = "large";

    private static final int TOPICS = 12;
    private static final long DAY = 86_400_000L;

    private final Database database;
    private final InstantSource clock = InstantSource.system();
    private final Ids ids;
    private final Random random = new Random(5);

    StudiedDatabase(Path folder, int cards) {
        database = Database.open(DatabaseSettings.sqlite(folder));
        ids = Ids.continuing(database, clock);
        List<Topic> topics = IntStream.range(0, TOPICS)
                .mapToObj(i -> new Topic("t" + i, "Topic " + i))
                .toList();
        SetMetadata metadata =
                new SetMetadata(SET, "A large set", "Made up.", "en", "CC0-1.0", topics, List.of(), List.of(), null);
        List<Question> questions =
                IntStream.range(0, cards).mapToObj(StudiedDatabase::question).toList();
        new SetPublisher(database, ids, clock).publish(new SetContent(metadata, questions, Map.of()));
    }

    /** Makes a learner who has reviewed the first cards of the set, each so many times. */
    Guests.NewGuest learner(int cards, int turns) {
        Guests.NewGuest guest = new Guests(database, ids, clock, random).create();
        for (int turn = 0; turn < turns; turn++) {
            int now = turn;
            long base = ids.next();
            database.run(handle -> fill(handle, guest.person(), cards, turns, now, base));
        }
        database.run(handle -> fold(handle, guest.person()));
        return guest;
    }

    /** Gathers statistics as a database has them that grew over months. */
    @Override
    public void close() {
        database.run(handle -> handle.execute("ANALYZE"));
        database.close();
    }

    private void fill(Handle handle, long person, int cards, int turns, int turn, long base) {
        handle.createUpdate("""
                        INSERT INTO response (id, person_id, question_version_id, card_id, context, context_id, seed,
                            given, correct, score, answered_at, took_ms, guesses)
                        SELECT :base + q.position, :person, v.id, v.card_id, 'study', 0, :turn,
                            '{"kind":"chosen","positions":[0]}', (q.position * 7 + :turn * 3) % 10 < 9,
                            CASE WHEN (q.position * 7 + :turn * 3) % 10 < 9 THEN 1 ELSE 0 END,
                            :now - (:turns - :turn) * 25 * 86400000 + q.position % 25 * 86400000
                                + q.position % 43200 * 1000,
                            4000 + q.position % 9000, 4
                        FROM set_version_question q JOIN question_version v ON v.id = q.question_version_id
                        WHERE q.set_version_id = (SELECT current_version_id FROM question_set WHERE slug = :set)
                            AND q.position <= :cards""")
                .bind("base", base)
                .bind("person", person)
                .bind("turn", turn)
                .bind("turns", turns)
                .bind("now", clock.millis() - DAY)
                .bind("set", SET)
                .bind("cards", cards)
                .execute();
        handle.createUpdate("""
                        INSERT INTO review (response_id, grade, reviewed_at, stability_before, difficulty_before,
                            stability_after, difficulty_after, due_after, studied_on, hour, age)
                        SELECT id, CASE WHEN correct THEN 3 ELSE 1 END, answered_at, 12, 5, 14 + id % 60, 1 + id % 9,
                            answered_at + 25 * 86400000, (answered_at - 14400000) / 86400000,
                            (answered_at / 3600000) % 24,
                            CASE WHEN seed = 0 THEN 'NEW' WHEN seed < 3 THEN 'YOUNG' ELSE 'MATURE' END
                        FROM response WHERE person_id = :person AND id > :base AND id <= :base + :cards""")
                .bind("person", person)
                .bind("base", base)
                .bind("cards", cards)
                .execute();
    }

    private static void fold(Handle handle, long person) {
        handle.createUpdate("""
                        INSERT INTO card_state (person_id, card_id, set_id, phase, step, stability, difficulty, due_at,
                            last_review_at, last_grade, last_question_version_id, reviews, lapses)
                        SELECT r.person_id, r.card_id, c.set_id, 'REVIEW', 0, v.stability_after, v.difficulty_after,
                            v.due_after, v.reviewed_at, v.grade, r.question_version_id, 20, r.card_id % 9
                        FROM (SELECT MAX(id) AS id FROM response WHERE person_id = :person GROUP BY card_id) last
                            JOIN response r ON r.id = last.id
                            JOIN review v ON v.response_id = r.id
                            JOIN card c ON c.id = r.card_id""").bind("person", person).execute();
        handle.createUpdate("""
                        INSERT INTO review_day
                            (person_id, set_id, studied_on, hour, age, grade, reviews, timed, took_ms)
                        SELECT r.person_id, c.set_id, v.studied_on, v.hour, v.age, v.grade,
                            COUNT(*), COUNT(r.took_ms), SUM(r.took_ms)
                        FROM response r JOIN review v ON v.response_id = r.id JOIN card c ON c.id = r.card_id
                        WHERE r.person_id = :person
                        GROUP BY r.person_id, c.set_id, v.studied_on, v.hour, v.age, v.grade""").bind("person", person).execute();
    }

    private static Question question(int i) {
        return new Question(
                "card-" + i + ":choice",
                "card-" + i,
                QuestionType.SINGLE_CHOICE,
                "t" + i % TOPICS,
                "frame-" + i % 40,
                "Where is the seat of body " + i + "?",
                new Answer.Choice(
                        List.of(new Option("Town " + i, null, List.of())),
                        List.of(
                                new Option("Village " + i % 50, null, List.of()),
                                new Option("Hamlet " + i, null, List.of()),
                                new Option("Suburb " + i, null, List.of())),
                        4,
                        false),
                "The seat of body " + i + " is Town " + i + ".",
                List.of("fact-" + i),
                List.of(),
                null);
    }
}
