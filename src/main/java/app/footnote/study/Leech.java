package app.footnote.study;

/** A card that is forgotten again and again: at its eighth lapse, and at every fourth one after that. */
final class Leech {
    static final int FIRST = 8;
    private static final int EVERY = 4;

    private Leech() {}

    /** Whether it has become one. */
    static boolean is(int lapses) {
        return lapses >= FIRST;
    }

    /** Whether this lapse is one at which it is said. */
    static boolean isSaidAt(int lapses) {
        return lapses >= FIRST && (lapses - FIRST) % EVERY == 0;
    }
}
