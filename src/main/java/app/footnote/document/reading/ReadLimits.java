package app.footnote.document.reading;

import java.time.Duration;

/**
 * How much is read at most.
 *
 * @param bytes of the file
 * @param characters of its text: a page is about three thousand
 * @param inflated bytes that one packed part of it may unpack to
 * @param time for the whole of it
 */
public record ReadLimits(long bytes, int pages, int characters, long inflated, Duration time) {
    public static final ReadLimits USUAL =
            new ReadLimits(25L << 20, 1_000, 6_000_000, 64L << 20, Duration.ofMinutes(2));
}
