package app.footnote.author;

import java.util.Locale;

/** Why a fact that a language model proposed was not taken. */
enum ModelRefusal {
    /** It names no passage that was shown. */
    PASSAGE,
    /** Its quote does not stand in the passage. */
    QUOTE,
    /** There is no such relation. */
    RELATION,
    /** Subject or value are of a kind that the relation does not take, or are no such value. */
    KIND,
    /** Its time does not stand in the passage. */
    TIME,
    /** The passage guesses, plans, denies or asks. */
    DOUBT,
    /** The passage tells whoever reads it what to do. */
    ORDER,
    /** The passage does not show subject, relation and value. */
    EVIDENCE,
    /** The set would not be right with it. */
    UNUSABLE,
    /** It is there already. */
    KNOWN;

    /** Under which its number is stored, and its sentence is told. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
