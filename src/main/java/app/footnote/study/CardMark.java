package app.footnote.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done with a card beside answering it.
 *
 * @param unburiedAt when it comes back from being put off, or null
 * @param dueAt when it is to come by the learner's own wish, which holds until the next review, or null
 * @param dueSetAt when that was wished, or null
 * @param forgottenTo responses up to this id count no more, or null
 */
public record CardMark(
        boolean suspended,
        boolean flagged,
        @Nullable Instant unburiedAt,
        @Nullable Instant dueAt,
        @Nullable Instant dueSetAt,
        @Nullable Long forgottenTo) {
    /** A card with which nothing was done. */
    public static final CardMark NONE = new CardMark(false, false, null, null, null, null);

    CardMark after(StudyAction action) {
        return switch (action.kind()) {
            case SUSPEND -> suspended(true);
            case UNSUSPEND -> suspended(false);
            case FLAG -> flagged(true);
            case UNFLAG -> flagged(false);
            case BURY -> new CardMark(suspended, flagged, moment(action), dueAt, dueSetAt, forgottenTo);
            case DUE -> new CardMark(suspended, flagged, unburiedAt, moment(action), action.at(), forgottenTo);
            case RESET -> new CardMark(suspended, flagged, unburiedAt, null, null, action.id());
            case UNDO, GRADE -> this;
        };
    }

    private CardMark suspended(boolean is) {
        return new CardMark(is, flagged, unburiedAt, dueAt, dueSetAt, forgottenTo);
    }

    private CardMark flagged(boolean is) {
        return new CardMark(suspended, is, unburiedAt, dueAt, dueSetAt, forgottenTo);
    }

    private static @Nullable Instant moment(StudyAction action) {
        Long amount = action.amount();
        return amount == null ? null : Instant.ofEpochMilli(amount);
    }
}
