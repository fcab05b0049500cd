package app.footnote.study;

import app.footnote.account.Guests;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.grading.Given;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.study.memory.StudyDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/** Everything that practising needs, on one database and a clock that the test moves. */
final class Learner {
    final Database database;
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));
    final InstantSource clock = now::get;
    final Ids ids = new Ids(clock, 0, 0);
    final StudyDays days = StudyDays.in(ZoneOffset.UTC);
    final Library library;
    final Schedules schedules = new Schedules(days);
    final CardFold fold = new CardFold(schedules);
    final Today today;
    final StudySessions sessions;
    final StudyAnswers answers;
    final Practice practice;
    final Progress progress;
    final Guests guests;
    final long person;

    Learner(Database database, long seed) {
        this.database = database;
        library = new Library(database);
        AtomicLong seeds = new AtomicLong(seed);
        Decks decks = new Decks(database, library);
        today = new Today(database, decks, clock, schedules);
        sessions =
                new StudySessions(database, library, decks, ids, clock, seeds::incrementAndGet, schedules, fold, today);
        answers = new StudyAnswers(database, ids, clock, fold, today);
        practice = new Practice(database, library, ids, clock, seeds::incrementAndGet, fold);
        progress =
                new Progress(database, library, clock, new Schedules(days), new MasteryDays(database, Runnable::run));
        guests = new Guests(database, ids, clock, new Random(seed));
        person = guests.create().person();
    }

    void publish(SetContent content) {
        new SetPublisher(database, ids, clock).publish(content);
    }

    void later(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    /** When the day begins that comes so many days after today, in epoch milliseconds. */
    long dayAfter(int count) {
        return days.startOf(days.dayOf(clock.instant()).plusDays(count)).toEpochMilli();
    }

    long start(RoundRequest request) {
        return practice.start(person, request).orElseThrow();
    }

    RoundItem item(long round, int position) {
        return practice.item(person, round, position);
    }

    /** Answers rightly or wrongly. */
    RoundItem answer(long round, int position, boolean right) {
        return practice.answer(
                person, round, position, given(item(round, position).presentation(), right), null, null);
    }

    void answerAll(long round, boolean right) {
        int size = item(round, 1).round().size();
        for (int position = 1; position <= size; position++) {
            answer(round, position, right);
        }
    }

    static Given given(Presentation shown, boolean right) {
        if (shown.question().type() == QuestionType.CARD) {
            return new Given.Graded(right ? 3 : 1);
        }
        if (shown.options().isEmpty()) {
            String explanation = shown.question().explanation();
            String seat = explanation.substring(explanation.indexOf(" is ") + 4);
            return new Given.Typed(right ? seat : "nowhere");
        }
        int key = shown.keyPositions().get(0);
        return new Given.Chosen(
                List.of(right ? key : (key + 1) % shown.options().size()));
    }

    /** Mastery at the end of each day since the first review. */
    List<MasteryDay> history(PublishedSet set) {
        return progress.learnt(person, set).map(Learnt::history).orElse(List.of());
    }

    /** The rows of a table in the order of its first columns. */
    List<Map<String, Object>> rows(String table) {
        return database.read((Handle handle) -> handle.createQuery("SELECT * FROM <table> ORDER BY 1, 2")
                .define("table", table)
                .mapToMap()
                .list());
    }
}
