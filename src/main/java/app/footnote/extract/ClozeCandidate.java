package app.footnote.extract;

/**
 * A sentence with a word to be left out.
 *
 * @param answer as it stands in the quote
 * @param from offset of the answer into the quote
 * @param reason what makes it testable: date, number, definition or list
 */
public record ClozeCandidate(Candidate.Evidence evidence, String answer, int from, String reason, double confidence) {}
