package app.footnote.study;

import app.footnote.study.memory.StudyDays;
import app.footnote.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a card comes and came: how long it waits, in words as short as a button (10 min, 3 d, 2 mo, 1.5 y). */
final class WaitTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final double DAYS_A_MONTH = 30.4;
    private static final double DAYS_A_YEAR = 365;

    private final Texts texts;
    private final StudyDays days;

    WaitTexts(Texts texts, StudyDays days) {
        this.texts = texts;
        this.days = days;
    }

    /** Where and when a card was missed in class. */
    String missed(ClassMiss miss) {
        return texts.of("study.missed." + miss.where().code(), DAY.format(days.dayOf(miss.at())));
    }

    /** Steps are said in minutes and hours, intervals in days and more. */
    String of(Instant due, Instant now) {
        if (!due.equals(days.startOf(days.dayOf(due)))) {
            long minutes = Math.max(1, (Duration.between(now, due).toSeconds() + 30) / 60);
            return minutes < 60
                    ? texts.of("interval.minutes", minutes)
                    : texts.of("interval.hours", (minutes + 30) / 60);
        }
        long wait = days.between(now, due);
        if (wait < DAYS_A_MONTH) {
            return texts.of("interval.days", wait);
        }
        return wait < DAYS_A_YEAR
                ? texts.of("interval.months", Math.round(wait / DAYS_A_MONTH))
                : texts.of("interval.years", wait / DAYS_A_YEAR);
    }
}
