package app.footnote.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of the grain that is known: a year, a month or a day. Written {@code 2001}, {@code 2001-06} or
 * {@code 2001-06-15}; read by people as “2001”, “June 2001”, “15 June 2001”.
 *
 * @param month 1 to 12, or null
 * @param day of the month, or null; never without a month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    /** Looking a name up in a language takes long, and checks ask for them by the hundred thousand. */
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TEXT = Pattern.compile("(?:(?:(\\d{1,2}) )?(\\p{L}+) )?(\\d{4})");

    /** How exactly a date is known. */
    public enum Grain {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (month == null ? day != null : day == null ? month < 1 || month > 12 : !isDay(year, month, day)) {
            throw new IllegalArgumentException(
                    "“" + written(year, month, day)
                            + "” is not a date of the calendar: months run from 01 to 12, days from 01 to the end of the month.");
        }
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException with a sentence, when the text is no such date */
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is not a date; it is written 2001, 2001-06 or 2001-06-15.");
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    /** The date that a person wrote as {@link #text} does, if it is one. */
    public static Optional<PartialDate> ofText(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(3));
        String name = matcher.group(2);
        if (name == null) {
            return Optional.of(new PartialDate(year, null, null));
        }
        for (Month month : Month.values()) {
            if (monthName(month).equalsIgnoreCase(name)) {
                Integer day = number(matcher.group(1));
                boolean exists = day == null || isDay(year, month.getValue(), day);
                return exists ? Optional.of(new PartialDate(year, month.getValue(), day)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public Grain grain() {
        return month == null ? Grain.YEAR : day == null ? Grain.MONTH : Grain.DAY;
    }

    /** The first day of the time it names. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day of the time it names. */
    public LocalDate last() {
        if (month == null) {
            return Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether the other date lies wholly inside this one: 2001 contains June 2001, and every date contains itself. */
    public boolean contains(PartialDate other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** As a person reads it: “15 June 2001”. */
    public String text() {
        if (month == null) {
            return Integer.toString(year);
        }
        String named = monthName(Month.of(month)) + " " + year;
        return day == null ? named : day + " " + named;
    }

    /** With its preposition: “in 2001”, “in June 2001”, “on 15 June 2001”. */
    public String on() {
        return (grain() == Grain.DAY ? "on " : "in ") + text();
    }

    private static String monthName(Month month) {
        return MONTHS.get(month.ordinal());
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }

    /** As it is written in files. */
    @Override
    public String toString() {
        return written(year, month, day);
    }

    private static String written(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            return Integer.toString(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
