package app.footnote.study;

import app.footnote.study.queue.Planned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card as it came in a session.
 *
 * @param number from 1
 * @param response the id of its answer, or null
 * @param action the id of what closed it instead, or null
 * @param answer what was given and how it was judged, or null
 */
record StudyTurn(
        int number,
        long set,
        long card,
        Planned.Kind kind,
        long questionVersion,
        long seed,
        Instant shownAt,
        @Nullable Long response,
        @Nullable Long action,
        RoundItem.@Nullable Answered answer) {
    boolean isOpen() {
        return response == null && action == null;
    }

    boolean wasMissed() {
        return answer != null && !answer.outcome().correct();
    }
}
