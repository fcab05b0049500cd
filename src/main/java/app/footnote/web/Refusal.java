package app.footnote.web;

import java.time.Duration;
import java.util.List;

/**
 * A request that cannot be met through no fault of the program. The page says what was wrong, where, and what to do:
 * its texts are {@code refusal.<reason>.title} and {@code refusal.<reason>.text}.
 */
public final class Refusal extends RuntimeException {
    private final int status;
    private final String reason;
    private final transient List<Object> arguments;

    private Refusal(int status, String reason, Object... arguments) {
        super(reason, null, false, false);
        this.status = status;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** What was asked for is not there. */
    public static Refusal notFound(String reason, Object... arguments) {
        return new Refusal(404, reason, arguments);
    }

    /** What was sent makes no sense. */
    public static Refusal badRequest(String reason, Object... arguments) {
        return new Refusal(400, reason, arguments);
    }

    /** It is not known who asks, and who they are decides. */
    public static Refusal unknownViewer(String reason, Object... arguments) {
        return new Refusal(401, reason, arguments);
    }

    /** Whoever asks may not: by their role, or because the form does not come from a page that they were shown. */
    public static Refusal forbidden(String reason, Object... arguments) {
        return new Refusal(403, reason, arguments);
    }

    /** More was sent than is taken. */
    public static Refusal tooLarge(String reason, Object... arguments) {
        return new Refusal(413, reason, arguments);
    }

    /** What was sent is of a kind that is not taken. */
    public static Refusal wrongKind(String reason, Object... arguments) {
        return new Refusal(415, reason, arguments);
    }

    /** It was tried too often: the text's {@code {0}} is the wait in words. */
    public static Refusal tooMany(String reason, Duration wait) {
        return new Refusal(429, reason, wait);
    }

    public int status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
