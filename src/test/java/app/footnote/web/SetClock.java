package app.footnote.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
public final class SetClock implements InstantSource {
    private Instant now = Instant.parse("2026-03-02T07:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void later(Duration duration) {
        now = now.plus(duration);
    }
}
