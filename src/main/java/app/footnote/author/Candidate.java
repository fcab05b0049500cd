package app.footnote.author;

/**
 * A fact that was found in a document, as it is reviewed.
 *
 * @param place its rank: the best come first
 * @param body what was found, as JSON
 */
record Candidate(long id, long set, String document, int place, State state, String body) {
    /** What became of it. */
    enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }
}
