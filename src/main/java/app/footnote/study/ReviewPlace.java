package app.footnote.study;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Phase;
import app.footnote.study.memory.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a review is counted.
 *
 * @param day the learner's
 * @param hour of the learner's clock
 * @param age what the card was before it
 */
record ReviewPlace(LocalDate day, int hour, CardAge age) {
    static ReviewPlace of(@Nullable CardState before, Instant at, StudyDays days) {
        return new ReviewPlace(days.dayOf(at), at.atZone(days.zone()).getHour(), age(before, days));
    }

    private static CardAge age(@Nullable CardState before, StudyDays days) {
        if (before == null) {
            return CardAge.NEW;
        }
        if (before.phase() != Phase.REVIEW) {
            return CardAge.LEARNING;
        }
        return days.between(before.lastReview(), before.due()) < CardAge.MATURE_DAYS ? CardAge.YOUNG : CardAge.MATURE;
    }
}
