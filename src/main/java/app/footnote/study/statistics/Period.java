package app.footnote.study.statistics;

import java.time.LocalDate;
import java.util.Locale;

/** How far back statistics look. */
public enum Period {
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The one of that name, or a quarter. */
    static Period of(String code) {
        for (Period period : values()) {
            if (period.code().equals(code)) {
                return period;
            }
        }
        return QUARTER;
    }

    /** In addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate first(LocalDate today) {
        return this == ALL ? LocalDate.EPOCH : today.minusDays(days - 1L);
    }
}
