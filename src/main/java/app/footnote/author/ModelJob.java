package app.footnote.author;

import java.util.Map;

/**
 * A language model's going through a document.
 *
 * @param slug of the set for which it does
 * @param version of the document
 * @param next the chunk that comes next, from 0
 * @param refused how many by their reason, see {@link ModelRefusal#key}; under {@link #UNREADABLE} answers, not facts
 */
record ModelJob(
        long set,
        String slug,
        String document,
        long version,
        State state,
        int next,
        int chunks,
        int requests,
        int tokens,
        int proposed,
        int passed,
        Map<String, Integer> refused) {
    /** For answers that are not the JSON that was asked for. */
    static final String UNREADABLE = "unreadable";

    private static final int HUNDRED = 100;

    /** What became of it. */
    enum State {
        RUNNING,
        DONE,
        /** Somebody stopped it. */
        STOPPED,
        /** No more requests or tokens may be spent. */
        SPENT,
        /** No answer came in time, twice in a row. */
        SILENT,
        /** What answered was no language model, or an error, twice in a row. */
        FAILED,
        /** The document has another version, or is not there any more. */
        CHANGED
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether there is more of the same text to go through. */
    boolean isUnfinished() {
        return next < chunks && state != State.CHANGED;
    }

    int percent() {
        return chunks == 0 ? 0 : HUNDRED * next / chunks;
    }

    ModelJob of(int all) {
        return new ModelJob(
                set, slug, document, version, state, next, all, requests, tokens, proposed, passed, refused);
    }

    ModelJob in(State now) {
        return new ModelJob(
                set, slug, document, version, now, next, chunks, requests, tokens, proposed, passed, refused);
    }

    /** After a request. */
    ModelJob spent(int cost) {
        return new ModelJob(
                set,
                slug,
                document,
                version,
                state,
                next,
                chunks,
                requests + 1,
                tokens + cost,
                proposed,
                passed,
                refused);
    }

    /** With one more chunk done. */
    ModelJob after(int more, int let, Map<String, Integer> held) {
        return new ModelJob(
                set,
                slug,
                document,
                version,
                next + 1 < chunks ? state : State.DONE,
                next + 1,
                chunks,
                requests,
                tokens,
                proposed + more,
                passed + let,
                held);
    }
}
