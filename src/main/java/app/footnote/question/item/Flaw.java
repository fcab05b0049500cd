package app.footnote.question.item;

import java.util.EnumSet;
import java.util.Set;

/** A known flaw of test items, with what an author does about it. */
public enum Flaw {
    NONE_OF_THE_ABOVE("an option stands for all or none of the others", "replace it by an option of its own"),
    COMBINED_OPTION("an option combines others", "let every option say one thing"),
    TRUE_FALSE_DEFAULT("too many of the set's questions are true or false", "ask for the fact itself"),
    NEGATIVE_STEM("the stem asks for what is not so", "ask for what is so"),
    ABSOLUTE_TERM("an absolute term gives the option away", "say it without “always”, “never”, “none”"),
    VAGUE_TERM("a vague term can be read in more than one way", "say how many or how often"),
    BLANK_INSIDE("a blank stands in the stem", "ask a question, or make it a cloze with one blank"),
    LONGEST_KEY("the right option is the longest", "bring the options to one length"),
    CLUE_WORD("a word stands only in the stem and the right option", "reword the stem or the options"),
    CONVERGENCE("the right option has most in common with the others", "vary the options independently"),
    GRAMMATICAL_CUE("grammar or form fits only one option", "give all options one form"),
    MIXED_FORM("options are of different kind or form", "give all options one form"),
    UNSORTED("dates or numbers are out of order", "sort them"),
    OVERLAP("one option contains another", "choose options that exclude each other"),
    MORE_THAN_ONE_RIGHT("a wrong option is right, or not known to be wrong", "replace the option"),
    LONG_STEM("the stem has more than 30 words", "shorten the stem"),
    UNFOCUSED_STEM("the stem is no question that can be answered without the options", "ask one clear question"),
    IMPLAUSIBLE("an option is of no fact of the documents", "take an option that the documents place elsewhere"),
    AMBIGUOUS_TIME("the stem leaves open for which time it asks", "name the time"),
    GIVEN_AWAY("the stem contains the answer", "reword the stem"),
    FEW_OPTIONS("there are fewer than two wrong options", "add options or take another type"),
    DUPLICATE_OPTION("an option stands twice", "remove one of them"),
    NO_CITATION("the question has no footnote", "cite its passage"),
    NO_SOURCE("only one document says so, and the stem names neither source nor date", "name the source"),
    NO_EXPLANATION("the explanation says no more than the answer", "say the fact in a full sentence"),
    KEY_POSITION("the right option stands too often in one place", "change the seed of the order"),
    GUESSABLE("options alone give the answer away", "change the options"),
    NOT_IN_PASSAGE("the cited passage does not show it", "cite the passage that does"),
    IMAGE_WITHOUT_TEXT("an image says nothing to who cannot see it", "write what it shows between its brackets"),
    UNKNOWN_IMAGE("an image is not there", "put it into the folder media, or take it out"),
    BROKEN_FORMULA("a formula cannot be read, and is shown as it is written", "write it anew"),
    REPEATED_STEM("two questions have one stem and different answers", "make the stems differ");

    /** Those with which a question is wrong; the others make it a worse one. */
    private static final Set<Flaw> ERRORS = Set.copyOf(EnumSet.of(
            MORE_THAN_ONE_RIGHT,
            NO_CITATION,
            NOT_IN_PASSAGE,
            REPEATED_STEM,
            DUPLICATE_OPTION,
            IMAGE_WITHOUT_TEXT,
            UNKNOWN_IMAGE,
            BROKEN_FORMULA));

    private final String what;
    private final String mend;

    Flaw(String what, String mend) {
        this.what = what;
        this.mend = mend;
    }

    /** Whether a set is not to be published with it. */
    public boolean isError() {
        return ERRORS.contains(this);
    }

    public String what() {
        return what;
    }

    public String mend() {
        return mend;
    }
}
