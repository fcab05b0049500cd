package app.footnote;

import app.footnote.account.Retention;
import java.time.Duration;
import java.util.Optional;

/**
 * What is kept for how long, and whom to ask about it.
 *
 * @param kiosk on shared computers: how long a guest may do nothing before everything of theirs is deleted; empty
 *     where computers are not shared
 * @param contact who runs this server, for the privacy page; may be empty
 */
record PrivacySettings(Retention.Periods periods, Optional<Duration> kiosk, String contact) {
    private static final Duration GUESTS = Duration.ofDays(180);
    private static final Duration ACCOUNTS = Duration.ofDays(730);
    private static final Duration LOOKS = Duration.ofDays(365);

    static PrivacySettings usual() {
        return new PrivacySettings(new Retention.Periods(GUESTS, ACCOUNTS, LOOKS), Optional.empty(), "");
    }

    /** The periods as they are applied: on shared computers guests are kept for minutes. */
    Retention.Periods applied() {
        return new Retention.Periods(kiosk.orElse(periods.guests()), periods.accounts(), periods.looks());
    }

    static PrivacySettings read(Settings settings) {
        return new PrivacySettings(
                new Retention.Periods(
                        days(settings, "keep-guests", "FOOTNOTE_KEEP_GUESTS", GUESTS),
                        days(settings, "keep-accounts", "FOOTNOTE_KEEP_ACCOUNTS", ACCOUNTS),
                        days(settings, "keep-logs", "FOOTNOTE_KEEP_LOGS", LOOKS)),
                settings.value("kiosk", "FOOTNOTE_KIOSK").map(PrivacySettings::minutes),
                settings.value("contact", "FOOTNOTE_CONTACT")
                        .map(Setting::value)
                        .orElse(""));
    }

    private static Duration days(Settings settings, String option, String variable, Duration usual) {
        return settings.value(option, variable)
                .map(setting -> Duration.ofDays(setting.number(36_500, "days, for example 180")))
                .orElse(usual);
    }

    private static Duration minutes(Setting setting) {
        return Duration.ofMinutes(
                setting.number(600, "minutes after which a guest who does nothing is forgotten," + " for example 5"));
    }
}
