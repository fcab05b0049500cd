package app.footnote.account;

import java.util.List;

/**
 * The page of what is known about oneself.
 *
 * @param claims what others did in this browser, offered or brought along, that can still be decided otherwise
 * @param done what was just done, as messages name it; empty for nothing
 */
public record DataView(List<ClaimLine> claims, String done) {
    /**
     * Something to bring along, or that was.
     *
     * @param answers how many were brought along
     * @param when it was brought along, or offered, in words
     */
    public record ClaimLine(long id, boolean moved, int answers, String when) {}
}
