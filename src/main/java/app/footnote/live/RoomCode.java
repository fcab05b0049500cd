package app.footnote.live;

import java.util.random.RandomGenerator;

/**
 * Codes by which players join a room: six digits, quick to type on a phone. Class codes are letters, so that one field
 * takes both. Guessing is slowed down by the limit on wrong codes.
 */
final class RoomCode {
    private static final int LEAST = 100_000;
    private static final int MOST = 1_000_000;

    private RoomCode() {}

    static String make(RandomGenerator random) {
        return Integer.toString(random.nextInt(LEAST, MOST));
    }

    /** The code that was meant by what was typed. */
    static String read(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "");
    }
}
