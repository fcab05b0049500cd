package app.footnote.live;

import java.util.OptionalInt;

/** Who has extra time, as a room needs to know it. */
public interface Extras {
    /** How much longer somebody has, in percent; 0 for most. */
    int of(long person);

    /** What goes with a private code; empty where it is nobody's. */
    OptionalInt ofCode(String privateCode);
}
