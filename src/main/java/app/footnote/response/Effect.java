package app.footnote.response;

import java.util.HashSet;
import java.util.Set;

/**
 * What another key would do to responses.
 *
 * @param responses how many were looked at
 * @param better how many would be worth more
 * @param worse how many would be worth less
 * @param out how many would count no more
 * @param in how many would count again
 * @param reviews how many of these were given in study
 * @param rooms in which some of these were given
 */
public record Effect(int responses, int better, int worse, int out, int in, int reviews, Set<Long> rooms) {
    /** Of two versions of a question. */
    public Effect plus(Effect other) {
        Set<Long> all = new HashSet<>(rooms);
        all.addAll(other.rooms);
        return new Effect(
                responses + other.responses,
                better + other.better,
                worse + other.worse,
                out + other.out,
                in + other.in,
                reviews + other.reviews,
                all);
    }

    /** How many would be judged otherwise. */
    public int changed() {
        return better + worse + out + in;
    }

    /** Nothing was answered. */
    public static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0, Set.of());

    /** Counts them. */
    static final class Counting {
        private final Set<Long> rooms = new HashSet<>();
        private int lookedAt;
        private int better;
        private int worse;
        private int out;
        private int in;
        private int reviews;

        int lookedAt() {
            return lookedAt;
        }

        void add(Response response, Judgement before, Judgement after) {
            lookedAt++;
            if (before.equals(after) || !before.counts() && !after.counts()) {
                return;
            }
            if (before.counts() != after.counts()) {
                out += before.counts() ? 1 : 0;
                in += after.counts() ? 1 : 0;
            } else if (before.outcome().score() < after.outcome().score()) {
                better++;
            } else {
                worse++;
            }
            if (response.context() == Context.STUDY) {
                reviews++;
            } else if (response.context() == Context.ROOM) {
                rooms.add(response.contextId());
            }
        }

        Effect effect() {
            return new Effect(lookedAt, better, worse, out, in, reviews, Set.copyOf(rooms));
        }
    }
}
