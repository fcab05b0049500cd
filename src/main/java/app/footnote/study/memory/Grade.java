package app.footnote.study.memory;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;

/** How well a card was recalled. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException with a sentence, when there is no such grade */
    public static Grade of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("A grade is a number from 1 to 4, not " + number + ".");
        }
        return values()[number - 1];
    }

    /** What an answer is worth: the learner's own grade, else Good where it was right and Again where not. */
    public static Grade of(Given given, Outcome outcome) {
        if (given instanceof Given.Graded graded) {
            return of(graded.grade());
        }
        return outcome.correct() ? GOOD : AGAIN;
    }
}
