package app.footnote.grading;

import java.util.HashSet;
import java.util.List;

/** Whether positions that came from outside can be meant. */
final class Positions {
    private Positions() {}

    static void requireDistinctBelow(int size, List<Integer> positions) {
        requireBelow(size, positions, 0);
        if (new HashSet<>(positions).size() < positions.size()) {
            throw new IllegalArgumentException("The answer names one position twice.");
        }
    }

    static void requireBelow(int size, List<Integer> positions, int least) {
        for (int position : positions) {
            if (position < least || position >= size) {
                throw new IllegalArgumentException("The answer names position " + position
                        + ", but the positions of this question go from 0 to " + (size - 1) + ".");
            }
        }
    }
}
