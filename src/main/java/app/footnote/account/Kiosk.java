package app.footnote.account;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What is otherwise where computers are shared.
 *
 * @param idle after how long without use somebody is no longer known; empty where computers are not shared
 * @param forget deletes a guest who goes
 */
public record Kiosk(Optional<Duration> idle, LongConsumer forget) {
    /** Computers are not shared. */
    public static final Kiosk NONE = new Kiosk(Optional.empty(), person -> {});

    Duration idle(TokenKind kind) {
        return idle.filter(shared -> shared.compareTo(kind.idle()) < 0).orElse(kind.idle());
    }

    boolean shared() {
        return idle.isPresent();
    }
}
