package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What each grade of a turn leads to, by the same function of the same arguments as when it is given. */
final class Waits {
    private final Handle handle;
    private final CardFold fold;
    private final Scheduler scheduler;
    private final StudySession session;
    private final StudyTurn turn;
    private final Optional<Review> review;

    Waits(Handle handle, CardFold fold, Scheduler scheduler, StudySession session, StudyTurn turn) {
        this.handle = handle;
        this.fold = fold;
        this.scheduler = scheduler;
        this.session = session;
        this.turn = turn;
        Long response = turn.response();
        this.review = response == null
                ? Optional.empty()
                : ReviewStore.selectOfCard(handle, session.person(), turn.card()).stream()
                        .findFirst()
                        .filter(last -> last.response() == response);
    }

    /** What the answer counts as; null before it, after a later one, and where the schedule stays as it is. */
    @Nullable
    Grade graded() {
        return review.map(Review::grade).orElse(null);
    }

    /** Of an open turn, or of a right answer that nothing came after; else empty. */
    Map<Grade, CardState> of(Instant now) {
        if (session.request().cram()) {
            return Map.of();
        }
        if (turn.isOpen()) {
            return preview(
                    CardStateStore.select(handle, session.person(), turn.card()).orElse(null), now);
        }
        RoundItem.Answered answer = turn.answer();
        if (review.isEmpty()
                || answer == null
                || !answer.outcome().correct()
                || answer.given() instanceof Given.Graded) {
            return Map.of();
        }
        Review last = review.get();
        Map<Grade, CardState> waits =
                preview(fold.before(handle, session.person(), turn.card(), last.response()), last.at());
        // what it was given counts as it is: a right answer may have been hit by guessing
        CardStateStore.select(handle, session.person(), turn.card()).ifPresent(state -> waits.put(last.grade(), state));
        return waits;
    }

    private Map<Grade, CardState> preview(@Nullable CardState before, Instant at) {
        return scheduler.preview(before, at, fold.placement(handle, scheduler, session.person(), turn.card()));
    }
}
