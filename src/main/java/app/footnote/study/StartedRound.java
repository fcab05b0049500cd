package app.footnote.study;

/** A round with questions that are still open. */
public record StartedRound(Round round, int answered) {}
