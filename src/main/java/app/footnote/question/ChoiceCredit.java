package app.footnote.question;

import java.util.Locale;

/** What an answer to a multiple choice is worth that is right in part. */
public enum ChoiceCredit {
    /** {@code max(0, (keys chosen − distractors chosen) ∕ keys)}; an assignment may set another rule in its place. */
    PART,
    /** {@code 1} where every key and nothing else was chosen, else {@code 0}. */
    ALL,
    /** {@code (keys chosen + distractors left out) ∕ options}. */
    EACH;

    /** As it is written in files and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual rule is left out of what is stored: questions from before there were others keep their hash. */
    static final class Usual {
        @Override
        public boolean equals(Object other) {
            return other == PART;
        }

        @Override
        public int hashCode() {
            return PART.hashCode();
        }
    }
}
