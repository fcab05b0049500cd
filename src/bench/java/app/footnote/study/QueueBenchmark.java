package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.memory.StudyDays;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;

/**
 * How long today's queue takes for learners with ever more cards who miss much in class, among {@code -Dqueue.others}
 * (10,000,000) reviews of others.
 */
public final class QueueBenchmark {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 400;
    private static final int OTHERS = Integer.getInteger("queue.others", 10_000_000);

    private QueueBenchmark() {}

    public static void run() throws IOException {
        Path folder = Files.createTempDirectory("footnote-queue");
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            for (int cards : new int[] {1_000, 10_000, 100_000}) {
                measure(database, cards);
            }
            others(database, OTHERS);
            measure(database, 100_000 + 1);
        }
    }

    private static void measure(Database database, int cards) {
        database.run(handle -> fill(handle, cards));
        database.run(handle -> miss(handle, cards));
        Library library = new Library(database);
        PublishedSet set = library.set("set" + cards).orElseThrow();
        Schedules schedules = new Schedules(StudyDays.in(ZoneOffset.UTC));
        InstantSource clock = InstantSource.fixed(NOW);
        Today today = new Today(database, new Decks(database, library), clock, schedules);
        long[] took = new long[RUNS];
        long[] worked = new long[RUNS];
        int size = 0;
        for (int run = -100; run < RUNS; run++) {
            long start = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            size = today.of(cards, set).size();
            if (run >= 0) {
                took[run] = System.nanoTime() - start;
                worked[run] = THREADS.getCurrentThreadCpuTime() - processor;
            }
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        System.out.printf(
                "%,d cards: %d for today, median %.2f ms, p99 %.2f ms; processor: median %.2f ms, p99 %.2f ms%n",
                cards,
                size,
                took[RUNS / 2] / 1e6,
                took[RUNS * 99 / 100] / 1e6,
                worked[RUNS / 2] / 1e6,
                worked[RUNS * 99 / 100] / 1e6);
    }

    /** A set and a learner who has seen all but a hundred of its cards; three in a hundred are due. */
    private static void fill(Handle handle, int cards) {
        long base = 10_000_000L * cards;
        handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", cards);
        handle.execute("INSERT INTO question_set (id, slug) VALUES (?, ?)", cards, "set" + cards);
        handle.execute("""
            INSERT INTO set_version (id, set_id, content_hash, metadata, created_at)
            VALUES (?, ?, 'x', '{"slug":"s","title":"t","description":"","language":"en","licence":"","topics":[],"documents":[],"conflicts":[]}', 0)\
            """, cards, cards);
        handle.execute("UPDATE question_set SET current_version_id = ? WHERE id = ?", cards, cards);
        String numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + cards + ") ";
        handle.execute(
                numbers + "INSERT INTO card (id, set_id, stable_key) SELECT " + base + " + i, ?, i FROM n", cards);
        handle.execute(
                numbers + "INSERT INTO question (id, set_id, stable_key) SELECT " + base + " + i, ?, i FROM n", cards);
        handle.execute(numbers
                + "INSERT INTO question_version (id, question_id, card_id, content_hash, type, topic, frame, facts,"
                + " documents, body) SELECT "
                + base + " + i, " + base + " + i, " + base
                + " + i, i, 'card', 't', 'f', '[\"f' || (i / 2) || '\"]', '[]', '{}' FROM n");
        handle.execute(
                numbers
                        + "INSERT INTO set_version_question (set_version_id, position, question_version_id) SELECT ?,"
                        + " i, "
                        + base + " + i FROM n",
                cards);
        long now = NOW.toEpochMilli();
        handle.execute(numbers
                + "INSERT INTO card_state (person_id, card_id, set_id, phase, step, stability, difficulty, due_at,"
                + " last_review_at, last_grade, last_question_version_id, reviews, lapses) SELECT "
                + cards + ", " + base + " + i, " + cards + ", 'REVIEW', 0, 5 + i % 90, 1 + i % 9, " + now
                + " + ((i * 7919) % 100 - 3) * 86400000, " + now + " - (3 + i % 60) * 86400000, 3, " + base
                + " + i, 5, 0 FROM n WHERE i <= " + (cards - 100));
    }

    /** Two thousand answers in class that were wrong, to half of which the learner has come back since. */
    private static void miss(Handle handle, int cards) {
        long base = 10_000_000L * cards;
        long now = NOW.toEpochMilli();
        handle.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO"
                + " response (id, person_id, question_version_id, card_id, context, context_id, seed, given, correct,"
                + " score, answered_at) SELECT "
                + 100 * base + " + i, " + cards + ", " + base + " + 1 + i % 800, " + base
                + " + 1 + i % 800, CASE i % 2 WHEN 0 THEN 'attempt' ELSE 'room' END, 1, 1, '{}', FALSE, 0, " + now
                + " - (i % 60) * 86400000 FROM n");
    }

    /** Responses and reviews of somebody else. */
    private static void others(Database database, int reviews) {
        int chunk = 100_000;
        for (int from = 0; from < reviews; from += chunk) {
            long first = 1_000_000_000_000_000L + from;
            database.run(handle -> {
                String numbers =
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + chunk + ") ";
                handle.execute(numbers
                        + "INSERT INTO response (id, person_id, question_version_id, card_id, context,"
                        + " context_id, seed, given, correct, score, answered_at) SELECT "
                        + first
                        + " + i, 1000, 10000000000 + 1 + i % 1000, 10000000000 + 1 + i % 1000, 'study', 1, 1,"
                        + " '{}', TRUE, 1, 0 FROM n");
                handle.execute(numbers
                        + "INSERT INTO review (response_id, grade, reviewed_at, stability_after, difficulty_after,"
                        + " due_after) SELECT "
                        + first + " + i, 3, 0, 5, 5, 0 FROM n");
            });
        }
    }
}
