package app.footnote.study;

import app.footnote.question.PublishedSet;

/**
 * How far somebody is with a set.
 *
 * @param cards how many it has
 * @param seen how many were answered at least once
 * @param mastery the expected share of all cards that would be recalled now
 */
public record SetProgress(PublishedSet set, int cards, int seen, double mastery) {
    private static final int SECONDS_A_CARD = 20;
    private static final int SECONDS_A_MINUTE = 60;

    /** About how long so many cards take, at twenty seconds each. */
    public static int minutes(int cards) {
        return (cards * SECONDS_A_CARD + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    }
}
