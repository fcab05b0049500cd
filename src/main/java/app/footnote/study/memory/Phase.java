package app.footnote.study.memory;

/** Where a card stands: in its first steps, on its way through days and months, or in the steps after a lapse. */
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
