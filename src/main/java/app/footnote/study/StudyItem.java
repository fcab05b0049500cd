package app.footnote.study;

import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a session as its page shows it.
 *
 * @param state of the card now, or null for a new one
 * @param waits what each grade leads to: of an open card, or of an answer whose grade can still be changed; else empty
 * @param graded what the answer counts as, or null
 * @param done how many cards of the session are done with
 * @param size how many it is to go through
 * @param undoable whether the session has a step to undo
 * @param missed where the card was missed in class, or null where it does not come because of that
 */
record StudyItem(
        StudySession session,
        StudyTurn turn,
        PublishedSet set,
        Presentation shown,
        StudyManner manner,
        CardMark mark,
        @Nullable CardState state,
        Map<Grade, CardState> waits,
        @Nullable Grade graded,
        int done,
        int size,
        boolean undoable,
        @Nullable ClassMiss missed) {
    /** Which card of the session it is, from 1. */
    int number() {
        return Math.min(size, turn.isOpen() ? done + 1 : Math.max(1, done));
    }
}
