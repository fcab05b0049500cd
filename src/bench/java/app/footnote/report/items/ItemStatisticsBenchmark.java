package app.footnote.report.items;

import app.footnote.attempt.Item;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetMetadata;
import app.footnote.question.SetPublisher;
import app.footnote.question.Topic;
import app.footnote.response.Context;
import app.footnote.web.Texts;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Statistics of {@code -Ditems.responses} answers (1,000,000) to a set of 1,000 questions: three fifths of them in study
 * by 1,000 learners, a fifth in rooms of 40 players, a fifth in assignments to 50 students. What the page asks for, how
 * fast the fold catches up with a log that it has not seen, and what a room that closes costs; beside it what counting
 * and averaging the same rows takes in the database alone.
 */
public final class ItemStatisticsBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int RESPONSES = Integer.getInteger("items.responses", 1_000_000);
    private static final int QUESTIONS = 1_000;
    private static final int PEOPLE = 1_000;
    private static final int PLAYERS = 40;
    private static final int ASKED = 20;
    private static final int STUDENTS = 50;
    private static final int TIMES = 30;

    private final Random random = new Random(8);
    private final InstantSource clock = InstantSource.system();
    private final Database database;
    private final Ids ids;
    private final PublishedSet set;

    private ItemStatisticsBenchmark(Database database) {
        this.database = database;
        this.ids = Ids.continuing(database, clock);
        List<Question> questions = IntStream.range(0, QUESTIONS)
                .mapToObj(ItemStatisticsBenchmark::question)
                .toList();
        SetMetadata metadata = new SetMetadata(
                "large",
                "A large set",
                "Made up.",
                "en",
                "CC0-1.0",
                List.of(new Topic("t", "T")),
                List.of(),
                List.of(),
                null,
                List.of());
        new SetPublisher(database, ids, clock).publish(new SetContent(metadata, questions, Map.of()));
        this.set = new Library(database).set("large").orElseThrow();
    }

    public static void run() throws IOException {
        Path folder = Files.createTempDirectory("footnote-bench");
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            new ItemStatisticsBenchmark(database).measure();
        }
    }

    private void measure() {
        fill();
        ItemFolds folds = new ItemFolds(
                database, new Library(database), () -> clock.instant().plus(Duration.ofHours(1)));
        long used = usedMegabytes();
        long start = System.nanoTime();
        long worked = SYSTEM.getProcessCpuTime();
        folds.catchUp();
        System.out.printf(
                "%,d answers caught up with in %.1f s, %.1f s of processor; %d MB more in use then%n",
                RESPONSES,
                (System.nanoTime() - start) / 1e9,
                (SYSTEM.getProcessCpuTime() - worked) / 1e9,
                usedMegabytes() - used);
        System.out.printf("counts and averages alone, in the database: %s%n", times(TIMES, this::bare));
        System.out.printf("the page of the set: %s%n", times(TIMES, () -> page(folds)));
        database.run(handle -> room(handle, 0));
        System.out.printf("a room of %d players that has closed: %s%n", PLAYERS, times(1, folds::catchUp));
    }

    private void bare() {
        int rows = database.read(handle -> handle.createQuery("""
                        SELECT question_version_id, context, COUNT(*), AVG(score) FROM response
                        GROUP BY question_version_id, context""")
                .map((row, context) -> row.getDouble(4))
                .list()
                .size());
        if (rows < QUESTIONS) {
            throw new IllegalStateException("Only " + rows + " rows");
        }
    }

    private void page(ItemFolds folds) {
        Library library = new Library(database);
        ItemStatistics statistics = new ItemStatistics(database, library);
        List<ItemLine> lines = statistics.lines(set);
        ItemChoice choice = ItemChoice.of(name -> null, ItemPage.usualContext(lines));
        new ItemPage(set, lines, library, Texts.english(), ZoneOffset.UTC)
                .view(choice, Set.of(), true, folds.progress(), statistics.administrations(set));
    }

    private static String times(int times, Runnable task) {
        double[] took = new double[times];
        long worked = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            task.run();
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        double processor = (SYSTEM.getProcessCpuTime() - worked) / 1e6 / times;
        double first = took[0];
        Arrays.sort(took);
        return "first %.0f ms, median %.0f ms, slowest %.0f ms; %.0f ms of processor each"
                .formatted(first, took[times / 2], took[times - 1], processor);
    }

    private static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private void fill() {
        database.run(handle -> {
            for (long person = 1; person <= PEOPLE; person++) {
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", person);
            }
            handle.execute("INSERT INTO class (id, name, time_zone, created_at) VALUES (5, 'History', 'UTC', 0)");
        });
        for (int study = RESPONSES / 5 * 3; study > 0; study -= 20_000) {
            int some = Math.min(study, 20_000);
            database.run(handle -> study(handle, some));
        }
        for (int i = 0; i < RESPONSES / 5 / (PLAYERS * ASKED); i++) {
            int number = i;
            database.run(handle -> room(handle, number));
        }
        for (int i = 0; i < RESPONSES / 5 / (STUDENTS * 2 * ASKED); i++) {
            int number = i;
            database.run(handle -> assignment(handle, number));
        }
        database.run(handle -> handle.execute("ANALYZE"));
    }

    private void study(Handle handle, int answers) {
        try (PreparedBatch batch = responses(handle)) {
            for (int i = 0; i < answers; i++) {
                add(batch, set.entries().get(random.nextInt(QUESTIONS)), 1 + random.nextInt(PEOPLE), Context.STUDY, 1);
            }
            batch.execute();
        }
    }

    private void room(Handle handle, int number) {
        long room = ids.next();
        handle.execute("""
            INSERT INTO room (id, set_version_id, title, settings, questions, opened_at, closed_at)
            VALUES (?, ?, 'A room', '{}', '{}', 1, 2)\
            """, room, set.version());
        try (PreparedBatch batch = responses(handle)) {
            for (int player = 0; player < PLAYERS; player++) {
                for (Entry entry : asked(number, ASKED)) {
                    add(batch, entry, 1 + (number * 7 + player) % PEOPLE, Context.ROOM, room);
                }
            }
            batch.execute();
        }
    }

    private void assignment(Handle handle, int number) {
        long assignment = ids.next();
        handle.execute("""
            INSERT INTO assignment (id, class_id, set_id, title, rules, rules_id, created_at)
            VALUES (?, 5, ?, 'A quiz', '{}', 1, 0)\
            """, assignment, set.id());
        List<Entry> asked = asked(number, 2 * ASKED);
        String items = Json.write(asked.stream()
                .map(entry -> new Item(entry.id(), entry.card(), 3))
                .toList());
        try (PreparedBatch batch = responses(handle)) {
            for (int student = 0; student < STUDENTS; student++) {
                long attempt = ids.next();
                long person = 1 + (number * 11 + student) % PEOPLE;
                handle.execute("""
                    INSERT INTO attempt (id, assignment_id, person_id, set_version_id, items, started_at, reached,
                        submitted_at)
                    VALUES (?, ?, ?, ?, ?, 1, 1, 2)\
                    """, attempt, assignment, person, set.version(), items);
                asked.forEach(entry -> add(batch, entry, person, Context.ATTEMPT, attempt));
            }
            batch.execute();
        }
    }

    private List<Entry> asked(int number, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> set.entries().get((number * 13 + i) % QUESTIONS))
                .toList();
    }

    private static PreparedBatch responses(Handle handle) {
        return handle.prepareBatch("""
            INSERT INTO response (id, person_id, question_version_id, card_id, context, context_id, seed, given,
                correct, score, guesses, answered_at, took_ms)
            VALUES (:id, :person, :version, :card, :context, :place, :seed, :given, :right, :score, 4, 1, :took)""");
    }

    private void add(PreparedBatch batch, Entry entry, long person, Context context, long place) {
        boolean right = random.nextInt(PEOPLE) < person;
        batch.bind("id", ids.next())
                .bind("person", person)
                .bind("version", entry.id())
                .bind("card", entry.card())
                .bind("context", context.code())
                .bind("place", place)
                .bind("seed", random.nextInt(100))
                .bind("given", "{\"kind\":\"chosen\",\"positions\":[" + random.nextInt(4) + "]}")
                .bind("right", right)
                .bind("score", right ? 1.0 : 0.0)
                .bind("took", 2_000 + random.nextInt(30_000))
                .add();
    }

    private static Question question(int i) {
        return new Question(
                "card-" + i + ":choice",
                "card-" + i,
                QuestionType.SINGLE_CHOICE,
                "t",
                "frame-" + i % 40,
                "Where is the seat of body " + i + "?",
                new Answer.Choice(
                        List.of(new Option("Town " + i, null, List.of())),
                        List.of(
                                new Option("Village " + i, null, List.of()),
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
