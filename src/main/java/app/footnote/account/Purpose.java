package app.footnote.account;

import java.time.Duration;
import java.util.Locale;

/** What a link is for, and for how long it works. */
enum Purpose {
    /** Makes the first administrator. */
    FIRST_ADMINISTRATOR(Duration.ofDays(1)),
    /** Makes an account with a role. */
    INVITE(Duration.ofDays(14)),
    /** Opens the account of a mail address with its first password. */
    CONFIRM(Duration.ofDays(14)),
    /** Sets a new password; handed over by somebody who teaches or administers. */
    RESET(Duration.ofDays(1)),
    /** Sets a new password; sent to whoever asked for it. */
    MAILED_RESET(Duration.ofHours(1));

    private final Duration lasts;

    Purpose(Duration lasts) {
        this.lasts = lasts;
    }

    /** As messages name it: to somebody with a link, it is one thing who handed it to them. */
    String code() {
        return (this == MAILED_RESET ? RESET : this)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    Duration lasts() {
        return lasts;
    }
}
