package app.footnote.classroom;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Codes by which students join a class: seven letters, of which there are about 9 · 10⁸, so that guessing within the
 * rate limit finds nothing. No vowels, so that they spell no words, and none of the letters that look like a digit.
 */
final class JoinCode {
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 7;
    private static final int FIRST_PART = 3;

    private JoinCode() {}

    static String make(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code that was meant by what was typed: in any case, with spaces and hyphens wherever somebody likes them. */
    static String read(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** As it is shown and read aloud. */
    static String shown(String code) {
        return code.length() <= FIRST_PART ? code : code.substring(0, FIRST_PART) + " " + code.substring(FIRST_PART);
    }
}
