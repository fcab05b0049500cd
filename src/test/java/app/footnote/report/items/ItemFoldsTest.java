package app.footnote.report.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.account.Erasure;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.SetPublisher;
import app.footnote.question.SmallSet;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is kept up with the log is what the whole log gives. */
class ItemFoldsTest {
    private static final int PEOPLE = 12;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private long lastId = 1000;

    @StoreTest
    void keptUpPartByPartItIsWhatTheWholeLogGives(Database database) {
        PublishedSet set = publish(database);
        ItemFolds folds = new ItemFolds(database, new Library(database), clock);
        Log log = new Log(database, set);
        for (int step = 0; step < 4; step++) {
            log.study(60);
            log.room(step);
            log.attempt(step);
            folds.catchUp();
        }
        log.answerLate();
        log.reopen();
        folds.catchUp();

        Map<Long, ItemSums> kept = sums(database, set, Context.STUDY);
        Map<Long, List<double[]>> pairs = log.studied();
        assertThat(kept.keySet()).as("seed %d", seed).isEqualTo(pairs.keySet());
        pairs.forEach((version, expected) -> {
            ItemSums sums = kept.get(version);
            assertThat(sums.answers()).as("seed %d", seed).isEqualTo(expected.size());
            assertThat(sums.score())
                    .as("seed %d", seed)
                    .isCloseTo(expected.stream().mapToDouble(pair -> pair[0]).sum(), within(1e-9));
            List<double[]> full =
                    expected.stream().filter(pair -> !Double.isNaN(pair[1])).toList();
            assertThat(sums.rest().pairs()).as("seed %d", seed).isEqualTo(full.size());
            sums.rest()
                    .correlation()
                    .ifPresent(kappa ->
                            assertThat(kappa).as("seed %d", seed).isCloseTo(FormulasTest.pearson(full), within(1e-6)));
        });
        for (Context context : List.of(Context.ROOM, Context.ATTEMPT)) {
            Map<Long, ItemSums> before = sums(database, set, context);
            assertThat(before).as("seed %d", seed).isNotEmpty();
            folds.refold(set.id());
            folds.catchUp();
            assertSame(sums(database, set, context), before);
        }
        assertSame(sums(database, set, Context.STUDY), kept);
        assertThat(folds.progress().behind()).isFalse();
        ItemStatistics statistics = new ItemStatistics(database, new Library(database));
        assertThat(statistics.lines(set).stream().filter(line -> line.answers() > 0))
                .hasSizeGreaterThan(8);
        assertThat(statistics.administrations(set)).hasSize(8);
        assertThat(statistics.saying(set, "TOWN 7")).hasSize(3);
    }

    @StoreTest
    void onlyTheFirstAttemptThatWasHandedInAndClosedRoomsCountForWhomTheyTellApart(Database database) {
        PublishedSet set = publish(database);
        ItemFolds folds = new ItemFolds(database, new Library(database), clock);
        Log log = new Log(database, set);
        log.attempt(0);
        log.room(0);
        database.run(handle -> {
            handle.execute("UPDATE attempt SET submitted_at = NULL");
            handle.execute("UPDATE room SET closed_at = NULL");
        });
        folds.catchUp();
        assertThat(sums(database, set, Context.ATTEMPT)).isEmpty();
        assertThat(sums(database, set, Context.ROOM)).isEmpty();

        database.run(handle -> {
            handle.execute("UPDATE attempt SET submitted_at = 1");
            handle.execute("UPDATE room SET closed_at = 1");
        });
        log.handIn();
        folds.catchUp();

        Map<Long, ItemSums> attempted = sums(database, set, Context.ATTEMPT);
        assertThat(attempted.values()).extracting(ItemSums::answers).containsOnly((long) PEOPLE);
        log.attemptAgain();
        folds.catchUp();
        assertSame(sums(database, set, Context.ATTEMPT), attempted);
        assertThat(sums(database, set, Context.ROOM)).isNotEmpty();
    }

    @StoreTest
    void whatSeveralTypedWronglyIsNamedAndWhatOneTypedIsNot(Database database) {
        PublishedSet set = publish(database);
        Entry typed = set.entries().stream()
                .filter(entry -> entry.type() == QuestionType.SHORT_ANSWER)
                .findFirst()
                .orElseThrow();
        Entry chosen = set.entries().stream()
                .filter(entry -> entry.card() == typed.card() && entry.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
        Log log = new Log(database, set);
        for (String text : List.of("Basle", "basle", "Anna’s house", "Town 0")) {
            log.type(typed, text);
        }

        assertThat(new TypedAnswers(database).wrong(chosen.question()))
                .containsExactly(new TypedAnswers.Typed("basle", 2));
    }

    @StoreTest
    void whoeverIsErasedLeavesTheSumsAndNothingOfThemselves(Database database) {
        PublishedSet set = publish(database);
        ItemFolds folds = new ItemFolds(database, new Library(database), clock);
        new Log(database, set).study(80);
        folds.catchUp();
        Map<Long, ItemSums> before = sums(database, set, Context.STUDY);

        boolean done = database.<Boolean, RuntimeException>write(
                handle -> new ItemData().erase(handle, new Erasure(1, clock.instant(), false)));
        folds.catchUp();

        assertThat(done).isTrue();
        assertSame(sums(database, set, Context.STUDY), before);
        long left = database.<Long, RuntimeException>read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM item_learner WHERE person_id = 1")
                        .mapTo(Long.class)
                        .one());
        assertThat(left).isZero();
    }

    private PublishedSet publish(Database database) {
        new SetPublisher(database, Ids.continuing(database, clock), clock).publish(SmallSet.ofCards("small", 30));
        database.run(handle -> {
            handle.execute("INSERT INTO class (id, name, time_zone, created_at) VALUES (5, 'History', 'UTC', 0)");
            for (long person = 1; person <= PEOPLE; person++) {
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", person);
            }
        });
        return new Library(database).set("small").orElseThrow();
    }

    private void assertSame(Map<Long, ItemSums> found, Map<Long, ItemSums> expected) {
        assertThat(found.keySet()).as("seed %d", seed).isEqualTo(expected.keySet());
        expected.forEach((version, sums) -> assertThat(found.get(version))
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(sums));
    }

    private static Map<Long, ItemSums> sums(Database database, PublishedSet set, Context context) {
        List<Long> versions = set.entries().stream().map(Entry::id).toList();
        return database.read(handle -> ItemSumStore.select(handle, versions, context));
    }

    /** A log that is written by chance. */
    private final class Log {
        private final Database database;
        private final PublishedSet set;
        private final Library library;
        private final List<Entry> choices;
        private final List<Response> studied = new ArrayList<>();
        private long lastAttempt;

        Log(Database database, PublishedSet set) {
            this.database = database;
            this.set = set;
            this.library = new Library(database);
            this.choices = set.entries().stream()
                    .filter(entry -> entry.type() == QuestionType.SINGLE_CHOICE)
                    .toList();
        }

        void study(int answers) {
            database.run(handle -> {
                for (int i = 0; i < answers; i++) {
                    Entry entry = choices.get(random.nextInt(choices.size()));
                    studied.add(answer(handle, entry, 1 + random.nextInt(PEOPLE), Context.STUDY, 1));
                }
            });
        }

        void room(int number) {
            database.run(handle -> {
                long room = ++lastId;
                handle.execute("""
                    INSERT INTO room (id, set_version_id, title, settings, questions, opened_at, closed_at)
                    VALUES (?, ?, 'A room', '{}', '{}', 1, 2)\
                    """, room, set.version());
                for (long person = 1; person <= PEOPLE; person++) {
                    for (Entry entry : choices.subList(number, number + 8)) {
                        if (random.nextInt(10) > 0) {
                            answer(handle, entry, person, Context.ROOM, room);
                        }
                    }
                }
            });
        }

        /** Everybody hands in an attempt at a new assignment. */
        void attempt(int number) {
            database.run(handle -> {
                long assignment = ++lastId;
                handle.execute("""
                    INSERT INTO assignment (id, class_id, set_id, title, rules, rules_id, created_at)
                    VALUES (?, 5, ?, 'A quiz', '{}', 1, 0)\
                    """, assignment, set.id());
                for (long person = 1; person <= PEOPLE; person++) {
                    attempt(handle, assignment, person, number);
                }
            });
        }

        private void attempt(Handle handle, long assignment, long person, int number) {
            long attempt = ++lastId;
            List<Entry> asked = choices.subList(number, number + 8);
            handle.execute(
                    """
                INSERT INTO attempt (id, assignment_id, person_id, set_version_id, items, started_at, reached,
                    submitted_at)
                VALUES (?, ?, ?, ?, ?, 1, 1, 2)\
                """,
                    attempt,
                    assignment,
                    person,
                    set.version(),
                    Json.write(asked.stream()
                            .map(entry -> new app.footnote.attempt.Item(entry.id(), entry.card(), 3))
                            .toList()));
            for (Entry entry : asked) {
                if (random.nextInt(10) > 0) {
                    answer(handle, entry, person, Context.ATTEMPT, attempt);
                }
            }
            lastAttempt = attempt;
        }

        void attemptAgain() {
            database.run(handle -> attempt(
                    handle,
                    handle.createQuery("SELECT MAX(id) FROM assignment")
                            .mapTo(Long.class)
                            .one(),
                    PEOPLE,
                    0));
        }

        /** A late answer that was accepted is appended to an attempt that is long over. */
        void answerLate() {
            database.run(handle -> answer(handle, choices.get(4), PEOPLE, Context.ATTEMPT, lastAttempt));
        }

        /** An attempt is worked on again, and handed in once more with nothing new. */
        void reopen() {
            database.run(handle -> handle.execute("UPDATE attempt SET submitted_at = 9 WHERE id = ?", lastAttempt));
            handIn();
        }

        void handIn() {
            database.run(handle -> handle.execute("""
                INSERT INTO attempt_event (id, attempt_id, kind, device, happened_at)
                VALUES (?, ?, 'submitted', '', 1)\
                """, ++lastId, lastAttempt));
        }

        private Response answer(Handle handle, Entry entry, long person, Context context, long id) {
            long shown = random.nextInt(5);
            Presentation presentation = Presentation.of(library.question(entry.id()), shown);
            Given given = random.nextInt(12) == 0
                    ? new Given.Nothing()
                    : new Given.Chosen(List.of(
                            random.nextInt(PEOPLE) < person
                                    ? presentation.keyPositions().get(0)
                                    : random.nextInt(3)));
            Outcome outcome = Grader.grade(presentation, given);
            Response response = new Response(
                    ++lastId,
                    null,
                    person,
                    entry.id(),
                    entry.card(),
                    context,
                    id,
                    shown,
                    given,
                    outcome,
                    3,
                    null,
                    clock.instant(),
                    random.nextBoolean() ? Duration.ofMillis(random.nextInt(40_000)) : null);
            ResponseStore.insert(handle, response);
            return response;
        }

        void type(Entry entry, String text) {
            database.run(handle -> ResponseStore.insert(
                    handle,
                    new Response(
                            ++lastId,
                            null,
                            1 + random.nextInt(PEOPLE),
                            entry.id(),
                            entry.card(),
                            Context.STUDY,
                            1,
                            0,
                            new Given.Typed(text),
                            Grader.grade(library.shown(entry.id(), 0), new Given.Typed(text)),
                            0,
                            null,
                            clock.instant(),
                            null)));
        }

        /** First answers with the share right until then, in one pass over all that was studied. */
        Map<Long, List<double[]>> studied() {
            Map<Long, List<double[]>> pairs = new HashMap<>();
            for (long person = 1; person <= PEOPLE; person++) {
                Set<Long> met = new HashSet<>();
                double right = 0;
                for (Response response : studied) {
                    if (response.person() == person && !met.contains(response.card())) {
                        double score = response.outcome().score();
                        double share = met.size() < StudyFold.LEAST_OTHERS ? Double.NaN : right / met.size();
                        pairs.computeIfAbsent(response.questionVersion(), first -> new ArrayList<>())
                                .add(new double[] {score, share});
                        met.add(response.card());
                        right += score;
                    }
                }
            }
            return pairs;
        }
    }
}
