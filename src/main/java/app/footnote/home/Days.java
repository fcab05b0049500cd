package app.footnote.home;

import app.footnote.study.memory.StudyDays;
import app.footnote.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** Days as people say them: today, yesterday, 3 May 2026. */
public final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Texts texts;
    private final InstantSource clock;
    private final LongFunction<StudyDays> chosen;
    private final StudyDays days;

    /**
     * @param usual when the days of those begin who did not say it
     * @param chosen when somebody's days begin
     */
    public Days(Texts texts, InstantSource clock, StudyDays usual, LongFunction<StudyDays> chosen) {
        this.texts = texts;
        this.clock = clock;
        this.days = usual;
        this.chosen = chosen;
    }

    /** The days of whoever looks. */
    Days of(OptionalLong person) {
        return person.isEmpty() ? this : new Days(texts, clock, chosen.apply(person.getAsLong()), chosen);
    }

    /** The day of the moment. */
    public String of(Instant moment) {
        return of(days.dayOf(moment));
    }

    /** The day. */
    public String of(LocalDate day) {
        LocalDate today = days.dayOf(clock.instant());
        if (day.equals(today)) {
            return texts.of("day.today");
        }
        return day.equals(today.minusDays(1)) ? texts.of("day.yesterday") : LONG.format(day);
    }
}
