package app.footnote.grading;

/** How sure a learner says they were of an answer. */
public enum Sureness {
    GUESSED,
    UNSURE,
    SURE
}
