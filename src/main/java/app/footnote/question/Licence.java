package app.footnote.question;

import java.util.List;

/** The terms under which a set can be used, as its file names them: by its SPDX identifier, or in words. */
public final class Licence {
    /** The terms of a set of which nothing else is said. */
    public static final String NONE = "All rights reserved";

    /** Those that an author can choose from. */
    public static final List<String> USUAL =
            List.of(NONE, "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0");

    private Licence() {}

    /** Whether others than its authors may make a copy of a set and change it. */
    public static boolean permitsCopies(String licence) {
        return !licence.isBlank() && !licence.equalsIgnoreCase(NONE) && !licence.contains("-ND-");
    }

    /** Whether a copy has to stay under the same terms. */
    public static boolean isKeptByCopies(String licence) {
        return licence.contains("-SA-");
    }
}
