package app.footnote.author;

import app.footnote.db.Json;
import app.footnote.question.ContentHash;
import app.footnote.question.Question;

/**
 * A question that the facts of a draft give.
 *
 * @param position in the set, after all that are written
 * @param hash tells whether it became another
 * @param body the question as JSON
 */
record GeneratedQuestion(String id, long position, String hash, String body) {
    /** Above the positions of all that are written. */
    private static final long AFTER_WRITTEN = 1L << 40;

    /** How many questions one fact gives at most. */
    private static final int MOST_OF_A_FACT = 64;

    /**
     * The question as a row has it.
     *
     * @param fact the place of its first fact among the facts
     * @param turn which question of that fact it is
     */
    static GeneratedQuestion of(Question question, int fact, int turn) {
        String body = Json.write(question);
        long position = AFTER_WRITTEN + (long) fact * MOST_OF_A_FACT + Math.min(turn, MOST_OF_A_FACT - 1);
        return new GeneratedQuestion(question.id(), position, ContentHash.of(body), body);
    }

    Question question() {
        return Json.read(body, Question.class);
    }
}
