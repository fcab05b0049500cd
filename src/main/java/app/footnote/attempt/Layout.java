package app.footnote.attempt;

import java.util.Locale;
import java.util.stream.Stream;

/** How the questions of an attempt are laid out on pages. */
enum Layout {
    /** One a page, with the way back. */
    ONE,
    /** One a page, and none is opened again. */
    FORWARD,
    /** All on one. */
    ALL;

    /** In message keys and forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with the code; one a page where somebody sent another. */
    static Layout ofCode(String code) {
        return Stream.of(values())
                .filter(layout -> layout.code().equals(code))
                .findFirst()
                .orElse(ONE);
    }

    static Layout of(AssignmentRules rules) {
        if (!rules.oneAtATime()) {
            return ALL;
        }
        return rules.forwardOnly() ? FORWARD : ONE;
    }
}
