package app.footnote.study;

/** What was asked for is not there, or belongs to somebody else, which looks the same. */
public final class NotFound extends RuntimeException {
    NotFound(String message) {
        super(message);
    }
}
