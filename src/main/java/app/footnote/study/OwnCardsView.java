package app.footnote.study;

import java.util.List;

/**
 * The cards that a learner wrote beside a set.
 *
 * @param front what was typed so far
 * @param problem a message's key, or empty
 */
public record OwnCardsView(
        String setTitle, String setAddress, List<OwnCards.OwnCard> cards, String front, String back, String problem) {}
