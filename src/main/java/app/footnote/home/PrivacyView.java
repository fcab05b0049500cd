package app.footnote.home;

import app.footnote.account.Retention;
import java.time.Duration;
import java.util.Optional;

/**
 * What the privacy page says of this server.
 *
 * @param kiosk how long a guest may do nothing where computers are shared
 * @param mail whether this server sends mail
 * @param contact who runs it; may be empty
 */
public record PrivacyView(Retention.Periods periods, Optional<Duration> kiosk, boolean mail, String contact) {
    /** Days, or years where they come out even. */
    static boolean inYears(Duration period) {
        return period.toDays() % 365 == 0;
    }

    /** The key of the text for a period. */
    public static String key(Duration period) {
        return inYears(period) ? "privacy.years" : "privacy.days";
    }

    public static long count(Duration period) {
        return inYears(period) ? period.toDays() / 365 : period.toDays();
    }

    public Duration closed() {
        return Retention.CLOSED;
    }
}
