package app.footnote.study;

import app.footnote.study.memory.Fsrs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a topic on a day: a sum over its cards, to which one can be added and from which one can be taken. A
 * card counts with its chance of recall; one that was not recalled the last time counts nothing, because having just read
 * the answer is not knowing it.
 *
 * @param seen how many of its cards were answered at least once
 * @param right how many of these were right the last time
 * @param recalled how many would probably be recalled on that day
 * @param later how many would be recalled {@link #DAYS_LATER} days after it without any more study
 * @param last when a card of it was last answered, in epoch milliseconds; 0 for never
 */
record KnownTopic(int seen, int right, double recalled, double later, long last) {
    /** How far the forecast looks. */
    static final int DAYS_LATER = 30;

    /** A topic of which no card was met. */
    static final KnownTopic NOTHING = new KnownTopic(0, 0, 0, 0, 0);

    /** What its last review left of a card. */
    record Card(boolean recalled, double stability, Instant lastReview) {}

    KnownTopic with(Card card, Fsrs model, long elapsed) {
        return plus(card, model, elapsed, 1);
    }

    /** The moment of the last answer stays. */
    KnownTopic without(Card card, Fsrs model, long elapsed) {
        return plus(card, model, elapsed, -1);
    }

    @Nullable
    Instant lastPractised() {
        return last == 0 ? null : Instant.ofEpochMilli(last);
    }

    private KnownTopic plus(Card card, Fsrs model, long elapsed, int sign) {
        int right = card.recalled() ? sign : 0;
        return new KnownTopic(
                seen + sign,
                this.right + right,
                recalled + right * model.retrievability(elapsed, card.stability()),
                later + right * model.retrievability(elapsed + DAYS_LATER, card.stability()),
                Math.max(last, card.lastReview().toEpochMilli()));
    }
}
