package app.footnote.question.markup;

/** A formula that cannot be read; the message says in a few words what is wrong with it. */
final class TexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TexException(String message) {
        super(message);
    }
}
