package app.footnote.response;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a changed key that was about their answers.
 *
 * @param context where they gave them, and which attempt or room that is
 * @param before the points of the whole attempt or room; null where there are none
 * @param most the points of all questions of an attempt; null in a room
 */
public record KeyNotice(
        long id,
        long person,
        long change,
        Context context,
        long contextId,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double most) {
    public boolean isOfAttempt() {
        return context == Context.ATTEMPT;
    }
}
