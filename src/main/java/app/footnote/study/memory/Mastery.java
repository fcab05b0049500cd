package app.footnote.study.memory;

import java.time.Instant;
import java.util.Collection;

/**
 * How much of a topic is known: the expected share of its cards that would be recalled now. A card counts with its
 * chance of recall; one that was never asked counts 0, and so does one that was not recalled the last time, because
 * having just read the answer is not knowing it.
 */
public record Mastery(Scheduler scheduler) {
    /**
     * @param seen the states of the cards that were reviewed
     * @param cards how many there are, seen or not
     */
    public double of(Collection<CardState> seen, int cards, Instant now) {
        if (cards == 0) {
            return 0;
        }
        return seen.stream()
                        .filter(CardState::recalled)
                        .mapToDouble(state -> scheduler.retrievability(state, now))
                        .sum()
                / cards;
    }
}
