package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.attempt.Assignments;
import app.footnote.attempt.AttemptPlans;
import app.footnote.attempt.ScoreRepairs;
import app.footnote.classroom.Accommodations;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.live.RoomRepairs;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.response.Context;
import app.footnote.response.Judging;
import app.footnote.response.KeyChange;
import app.footnote.response.KeyChanges;
import app.footnote.response.Repair;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.CardFold;
import app.footnote.study.Decks;
import app.footnote.study.ReviewRepairs;
import app.footnote.study.SampleQuestions;
import app.footnote.study.Schedules;
import app.footnote.study.Today;
import app.footnote.study.memory.StudyDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/** Repairs that a stop of the server interrupts after any part. */
class KeyRepairsTest {
    private static final int LEARNERS = 27;
    private static final int ANSWERS = 16;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final Ids ids = new Ids(clock, 0, 0);
    private final List<Long> counted = new ArrayList<>();

    @StoreTest
    void aRepairThatIsStoppedAfterEveryPartComesToTheSameAsOneThatIsNot(Database database) {
        new SetPublisher(database, ids, clock)
                .publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        PublishedSet set = new Library(database).set("river").orElseThrow();
        Entry seat = set.entries().stream()
                .filter(entry -> entry.type() == QuestionType.SINGLE_CHOICE)
                .findFirst()
                .orElseThrow();
        answers(database, seat);
        List<List<Map<String, Object>>> before = folds(database);

        KeyChange first = change(set, seat, new Repair.NewKey(marn()));
        repairs(database).begin(first);
        int parts = 0;
        while (repairs(database).part(first.id())) {
            parts++;
        }
        List<List<Map<String, Object>>> stopped = folds(database);
        KeyChange back = change(set, seat, new Repair.TakeBack(first.id()));
        work(database, back);

        assertThat(parts)
                .as("more than one part of the answers, and many of cards")
                .isGreaterThan(8);
        assertThat(stopped).isNotEqualTo(before);
        assertThat(folds(database)).as("taken back").isEqualTo(before);
        work(database, change(set, seat, new Repair.NewKey(marn())));
        assertThat(folds(database)).isEqualTo(stopped);
        assertThat(counted).containsExactly(set.id(), set.id(), set.id());
        assertThat(rows(database, "SELECT COUNT(DISTINCT person_id) AS told FROM key_notice"))
                .singleElement()
                .satisfies(
                        row -> assertThat(((Number) row.get("told")).intValue()).isEqualTo(LEARNERS));
        assertThat(rows(database, "SELECT * FROM repaired_response")).isEmpty();
    }

    private void work(Database database, KeyChange change) {
        KeyRepairs repairs = repairs(database);
        repairs.begin(change);
        while (repairs.part(change.id())) {
            assertThat(repairs.of(change.id())).isPresent();
        }
        assertThat(repairs.of(change.id()).orElseThrow().ended()).isTrue();
    }

    /** As a server that was just started has them. */
    private KeyRepairs repairs(Database database) {
        KeyChanges keys = new KeyChanges(database);
        Library library = new Library(database, keys);
        Schedules schedules = new Schedules(StudyDays.in(ZoneOffset.UTC));
        Assignments assignments =
                new Assignments(database, ids, clock, new Accommodations(database, clock), person -> List.of());
        RepairSteps.Folds folds = new RepairSteps.Folds(
                new Judging(database, library),
                new ScoreRepairs(database, assignments, new AttemptPlans(database, library)),
                new RoomRepairs(database, library),
                new ReviewRepairs(
                        new CardFold(schedules), new Today(database, new Decks(database, library), clock, schedules)),
                counted::add);
        return new KeyRepairs(database, clock, keys, new RepairSteps(database, ids, keys, folds), task -> {});
    }

    private KeyChange change(PublishedSet set, Entry seat, Repair repair) {
        return new KeyChange(
                ids.next(), set.id(), seat.question(), List.of(seat.id()), repair, "Because.", null, clock.instant());
    }

    private static Answer marn() {
        return new Answer.Choice(List.of(new Option("Marn", null, List.of())), List.of(), 0, false);
    }

    /** Every learner answers once a day, rightly or wrongly in turn. */
    private void answers(Database database, Entry seat) {
        Library library = new Library(database);
        for (long person = 1; person <= LEARNERS; person++) {
            long learner = person;
            database.run(handle -> {
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, TRUE, 0)", learner);
                for (int i = 0; i < ANSWERS; i++) {
                    Presentation shown = library.shown(seat.id(), learner * 31 + i);
                    Given given = new Given.Chosen(List.of((int) ((learner + i) % 4)));
                    Response response = new Response(
                            ids.next(),
                            null,
                            learner,
                            seat.id(),
                            seat.card(),
                            Context.STUDY,
                            1,
                            shown.seed(),
                            given,
                            Grader.grade(shown, given),
                            4,
                            null,
                            clock.instant().minus(Duration.ofDays(ANSWERS - i)),
                            null);
                    ResponseStore.insert(handle, response);
                }
            });
            new CardFold(new Schedules(StudyDays.in(ZoneOffset.UTC))).rebuild(database, learner);
        }
    }

    private static List<List<Map<String, Object>>> folds(Database database) {
        return List.of(
                rows(database, "SELECT id, correct, score FROM judged_response ORDER BY id"),
                rows(database, "SELECT person_id, last_grade, lapses, reviews FROM card_state ORDER BY person_id"),
                rows(database, "SELECT response_id, grade FROM review ORDER BY response_id"),
                rows(database, """
                        SELECT person_id, studied_on, grade, reviews FROM review_day WHERE reviews > 0
                        ORDER BY person_id, studied_on, grade"""));
    }

    private static List<Map<String, Object>> rows(Database database, String sql) {
        return database.read(
                (Handle handle) -> handle.createQuery(sql).mapToMap().list());
    }
}
