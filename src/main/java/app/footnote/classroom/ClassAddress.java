package app.footnote.classroom;

import java.util.Optional;

/** Ids as they stand in addresses. */
public final class ClassAddress {
    private ClassAddress() {}

    /** The id; empty where it is none, which is as if nothing had it. */
    public static Optional<Long> id(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
