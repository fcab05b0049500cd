package app.footnote.attempt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is said in a zone; a script says it in that of the reader. */
public record Moment(Instant instant, String text) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    /** With the day, unless that is today. */
    public static Moment of(Instant instant, ZoneId zone, Instant now) {
        ZonedDateTime there = instant.atZone(zone);
        boolean today = there.toLocalDate().equals(LocalDate.ofInstant(now, zone));
        return new Moment(instant, (today ? TIME : DAY).format(there));
    }

    /** To the second. */
    public static Moment exact(Instant instant, ZoneId zone) {
        return new Moment(instant, SECONDS.format(instant.atZone(zone)));
    }
}
