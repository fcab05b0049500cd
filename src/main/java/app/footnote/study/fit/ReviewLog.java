package app.footnote.study.fit;

import app.footnote.study.memory.StudyDays;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reviews by card, those of a card in the order of their times. They lie in arrays, about 20 bytes each, so that a
 * million fit into a small heap. Cards and reviews are numbers from 0.
 */
public final class ReviewLog {
    private final int[] starts;
    private final long[] times;
    private final int[] elapsed;
    private final byte[] ratings;

    private ReviewLog(int[] starts, long[] times, int[] elapsed, byte[] ratings) {
        this.starts = starts;
        this.times = times;
        this.elapsed = elapsed;
        this.ratings = ratings;
    }

    /** How many reviews there are. */
    public int size() {
        return times.length;
    }

    /** How many cards were reviewed. */
    public int cards() {
        return starts.length - 1;
    }

    /** The first review of a card. */
    public int start(int card) {
        return starts[card];
    }

    /** One after the last review of a card. */
    public int end(int card) {
        return starts[card + 1];
    }

    /** When it was, in milliseconds since 1970. */
    public long time(int review) {
        return times[review];
    }

    /** Whole days since the review before, 0 for the first of a card. */
    public int elapsed(int review) {
        return elapsed[review];
    }

    /** From 1 for Again to 4 for Easy. */
    public int rating(int review) {
        return ratings[review];
    }

    /** The same log with other numbers for the cards: the first becomes 0 and so on. */
    ReviewLog numbered(int[] cards) {
        int[] from = new int[cards.length + 1];
        long[] time = new long[size()];
        int[] gaps = new int[size()];
        byte[] rated = new byte[size()];
        for (int i = 0; i < cards.length; i++) {
            int length = end(cards[i]) - start(cards[i]);
            System.arraycopy(times, start(cards[i]), time, from[i], length);
            System.arraycopy(elapsed, start(cards[i]), gaps, from[i], length);
            System.arraycopy(ratings, start(cards[i]), rated, from[i], length);
            from[i + 1] = from[i] + length;
        }
        return new ReviewLog(from, time, gaps, rated);
    }

    /** The reviews on a later day than the one before, which are those that can be foretold, in the order of time. */
    int[] foretold() {
        int[] found = new int[size()];
        int count = 0;
        for (int review = 0; review < size(); review++) {
            if (elapsed[review] > 0) {
                found[count++] = review;
            }
        }
        return byTime(Arrays.copyOf(found, count));
    }

    private int[] byTime(int[] reviews) {
        long[] sorted = new long[reviews.length];
        for (int i = 0; i < reviews.length; i++) {
            sorted[i] = times[reviews[i]];
        }
        Arrays.sort(sorted);
        int[] result = new int[reviews.length];
        int[] taken = new int[reviews.length];
        for (int review : reviews) {
            int first = firstOf(sorted, times[review]);
            result[first + taken[first]++] = review;
        }
        return result;
    }

    private static int firstOf(long[] sorted, long time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes reviews in any order. */
    public static final class Builder {
        private int[] cards = new int[1024];
        private long[] times = new long[1024];
        private byte[] ratings = new byte[1024];
        private int size;
        private int greatest = -1;

        /**
         * @param card from 0, without gaps in the end
         * @param rating from 1 to 4
         */
        public Builder add(int card, Instant time, int rating) {
            if (size == cards.length) {
                int more = size + size / 2;
                cards = Arrays.copyOf(cards, more);
                times = Arrays.copyOf(times, more);
                ratings = Arrays.copyOf(ratings, more);
            }
            cards[size] = card;
            times[size] = time.toEpochMilli();
            ratings[size++] = (byte) rating;
            greatest = Math.max(greatest, card);
            return this;
        }

        /** @param days where a day begins */
        public ReviewLog build(StudyDays days) {
            int[] starts = starts();
            int[] next = Arrays.copyOf(starts, starts.length);
            long[] sorted = new long[size];
            byte[] rated = new byte[size];
            for (int i = 0; i < size; i++) {
                int at = next[cards[i]]++;
                while (at > starts[cards[i]] && sorted[at - 1] > times[i]) {
                    sorted[at] = sorted[at - 1];
                    rated[at] = rated[at - 1];
                    at--;
                }
                sorted[at] = times[i];
                rated[at] = ratings[i];
            }
            return new ReviewLog(starts, sorted, elapsed(starts, sorted, days), rated);
        }

        private int[] starts() {
            int[] starts = new int[greatest + 2];
            for (int i = 0; i < size; i++) {
                starts[cards[i] + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            return starts;
        }

        private static int[] elapsed(int[] starts, long[] times, StudyDays days) {
            int[] elapsed = new int[times.length];
            for (int card = 0; card + 1 < starts.length; card++) {
                long before = 0;
                for (int i = starts[card]; i < starts[card + 1]; i++) {
                    long day = days.dayOf(Instant.ofEpochMilli(times[i])).toEpochDay();
                    elapsed[i] = i == starts[card] ? 0 : (int) Math.max(0, day - before);
                    before = day;
                }
            }
            return elapsed;
        }
    }
}
