package app.footnote.attempt;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Moments as they are typed in one zone and said in another.
 *
 * @param typed in which they are typed: that of the class
 * @param said in which whoever looks reads them
 */
record ZonedTimes(ZoneId typed, ZoneId said) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH);

    /** The moment that was typed, as a browser's field for a date and a time sends it; one that a clock skips is later. */
    Optional<Instant> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(typed)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As it stands in the field. */
    String field(Instant moment) {
        return moment.atZone(typed)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The moment in words, for who looks. */
    String words(Instant moment) {
        return WORDS.format(moment.atZone(said));
    }

    /** To the second, as logs have it. */
    String seconds(Instant moment) {
        return SECONDS.format(moment.atZone(said));
    }

    /** What the zone of who looks is called. */
    String zone() {
        return name(said);
    }

    /** What the zone of the class is called. */
    String typedZone() {
        return name(typed);
    }

    private static String name(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId().replace('_', ' ');
    }
}
