package app.footnote.study.forecast;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.StudyDays;
import java.time.Instant;

/**
 * A card that was reviewed, as it stands today.
 *
 * @param daysSince days since its last review
 * @param dueIn days until it is due; 0 or less where it is due
 */
public record StudiedCard(long card, Memory memory, int daysSince, int dueIn) {
    /** The card with that state, as it stands at that moment. */
    public static StudiedCard of(long card, CardState state, Instant now, StudyDays days) {
        long today = days.dayOf(now).toEpochDay();
        return new StudiedCard(card, state.memory(), (int) days.between(state.lastReview(), now), (int)
                (days.dayOf(state.due()).toEpochDay() - today));
    }
}
