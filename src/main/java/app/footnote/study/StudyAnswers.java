package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Guessing;
import app.footnote.grading.Outcome;
import app.footnote.grading.Sureness;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.StudySteps.Step;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a learner does in a session: answers, grades, puts cards aside, and takes steps back. */
public final class StudyAnswers {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final CardFold fold;
    private final Today today;

    public StudyAnswers(Database database, Ids ids, InstantSource clock, CardFold fold, Today today) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.fold = fold;
        this.today = today;
    }

    /**
     * Answers a turn; the first answer counts.
     *
     * @param took from seeing the question to answering it, or null where nobody knows
     * @throws IllegalArgumentException with a sentence, when the answer does not fit the question
     */
    void answer(StudyItem item, Given given, @Nullable Sureness sureness, @Nullable Duration took) {
        Outcome outcome = Grader.grade(item.shown(), given);
        StudySession session = item.session();
        StudyTurn turn = item.turn();
        boolean cram = session.request().cram();
        Instant now = clock.instant();
        database.run(handle -> {
            Response response = new Response(
                    ids.next(),
                    null,
                    session.person(),
                    turn.questionVersion(),
                    turn.card(),
                    cram ? Context.CRAM : Context.STUDY,
                    session.id(),
                    turn.seed(),
                    given,
                    outcome,
                    Guessing.answers(item.shown()),
                    sureness,
                    now,
                    took);
            if (!StudySessionStore.updateClosed(handle, session.id(), turn.number(), response.id(), null)) {
                return;
            }
            ResponseStore.insert(handle, response, item.shown());
            if (!cram && item.shown().judged().counts()) {
                take(handle, item, response);
            }
        });
    }

    private void take(Handle handle, StudyItem item, Response response) {
        CardState after = fold.add(handle, response);
        int before = item.state() == null ? 0 : item.state().lapses();
        if (after.lapses() == before || !Leech.isSaidAt(after.lapses())) {
            return;
        }
        if (item.manner().suspendLeeches()) {
            StudyAction taken = action(item.session(), response.card(), StudyAction.Kind.SUSPEND, null, response.id());
            StudyActionStore.insert(handle, taken);
        }
        fold.settle(handle, response.person(), response.card());
    }

    /** The learner's own grade for an answer that was right; nothing where the card was answered again since. */
    void regrade(StudyItem item, Grade grade) {
        Long response = item.turn().response();
        if (response == null || item.waits().isEmpty() || grade == Grade.AGAIN || grade == item.graded()) {
            return;
        }
        StudySession session = item.session();
        long card = item.turn().card();
        database.run(handle -> {
            StudyActionStore.insert(
                    handle, action(session, card, StudyAction.Kind.GRADE, (long) grade.number(), response));
            fold.redo(handle, session.person(), card, response);
        });
    }

    /** Does something with the card of a turn; what puts it aside closes an open turn. */
    void act(StudyItem item, StudyAction.Kind kind, @Nullable Long amount) {
        StudySession session = item.session();
        StudyTurn turn = item.turn();
        database.run(handle -> {
            StudyAction action = action(session, turn.card(), kind, amount, null);
            StudyActionStore.insert(handle, action);
            if (kind.closesTurn()) {
                StudySessionStore.updateClosed(handle, session.id(), turn.number(), null, action.id());
            }
            fold.settle(handle, session.person(), turn.card());
        });
        today.forget(session.person());
    }

    /** Does something with a card outside of a session. */
    void act(long person, long card, StudyAction.Kind kind, @Nullable Long amount) {
        database.run(handle -> {
            StudyActionStore.insert(
                    handle, new StudyAction(ids.next(), person, card, null, kind, amount, null, clock.instant()));
            fold.settle(handle, person, card);
        });
        today.forget(person);
    }

    /** Takes the last step back that still counts and gives the turn where it was; empty where there is none. */
    OptionalInt undo(StudySession session) {
        List<StudyTurn> turns = database.read(handle -> StudySessionStore.selectTurns(handle, session.id()));
        Optional<Step> step = database.read(handle -> StudySteps.last(handle, session, turns));
        if (step.isEmpty()) {
            return OptionalInt.empty();
        }
        Step last = step.get();
        StudyAction done = last.action();
        long subject = done == null || done.subject() == null ? last.id() : done.subject();
        Optional<StudyTurn> turn =
                turns.stream().filter(each -> closedBy(each, subject)).findFirst();
        database.run(handle -> {
            takeBack(handle, session, last);
            if (turn.isPresent() && subject == last.id()) {
                StudySessionStore.deleteOpen(handle, session.id());
                StudySessionStore.updateReopened(handle, session.id(), last.id());
            }
        });
        today.forget(session.person());
        return OptionalInt.of(turn.map(StudyTurn::number).orElse(turns.size()));
    }

    private void takeBack(Handle handle, StudySession session, Step step) {
        StudyAction done = step.action();
        long person = session.person();
        if (done == null) {
            List<StudyAction> suspended = StudyActionStore.selectOfSession(handle, session.id()).stream()
                    .filter(action -> action.subject() != null
                            && action.subject() == step.id()
                            && action.kind() == StudyAction.Kind.SUSPEND)
                    .toList();
            suspended.forEach(action -> StudyActionStore.insert(
                    handle, action(session, step.card(), StudyAction.Kind.UNDO, null, action.id())));
            fold.undo(handle, person, step.card(), step.id(), clock.instant());
            if (!suspended.isEmpty()) {
                fold.settle(handle, person, step.card());
            }
            return;
        }
        StudyActionStore.insert(handle, action(session, step.card(), StudyAction.Kind.UNDO, null, done.id()));
        if (done.kind() == StudyAction.Kind.GRADE && done.subject() != null) {
            fold.redo(handle, person, step.card(), done.subject());
        } else {
            fold.settle(handle, person, step.card());
        }
    }

    private StudyAction action(
            StudySession session, long card, StudyAction.Kind kind, @Nullable Long amount, @Nullable Long subject) {
        return new StudyAction(
                ids.next(), session.person(), card, session.id(), kind, amount, subject, clock.instant());
    }

    private static boolean closedBy(StudyTurn turn, long step) {
        return turn.response() != null && turn.response() == step || turn.action() != null && turn.action() == step;
    }
}
