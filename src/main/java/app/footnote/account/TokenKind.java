package app.footnote.account;

import java.time.Duration;

/** What a browser's token is for, and how long it may lie unused. */
enum TokenKind {
    /** Remembers somebody without an account. */
    GUEST(Duration.ofDays(400)),
    /** Signed in until the browser is closed, and half a day where it never is. */
    SESSION(Duration.ofHours(12)),
    /** Signed in on a device of one's own. */
    KEPT(Duration.ofDays(60));

    private final Duration idle;

    TokenKind(Duration idle) {
        this.idle = idle;
    }

    Duration idle() {
        return idle;
    }
}
