package app.footnote.extract;

/**
 * A name in a sentence.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param name as it stands there, titles left out
 * @param kind of entity, or empty where the name does not tell
 */
record Mention(int start, int end, String name, String kind) {
    boolean holds(int token) {
        return token >= start && token < end;
    }
}
