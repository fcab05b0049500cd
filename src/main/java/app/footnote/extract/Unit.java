package app.footnote.extract;

import org.jspecify.annotations.Nullable;

/**
 * A phrase or sign of a segment.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param name the name at its end, for a noun phrase that has one
 * @param time for a time
 */
record Unit(
        Kind kind,
        int start,
        int end,
        @Nullable Mention name,
        @Nullable TimeExpression time) {
    /** What it is in its clause. */
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        COMMA,
        AND,
        /** “that”, “because”, “if”. */
        SUBORDINATION,
        /** “which”, “who”. */
        RELATIVE,
        TIME,
        ADVERB,
        COLON,
        SEMICOLON,
        DASH,
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
