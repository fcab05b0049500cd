package app.footnote.grading;

import app.footnote.document.Normaliser;
import app.footnote.fact.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people type them. “5/6/2001” is read both ways, because both are in use. */
final class TypedDate {
    private static final Pattern AROUND =
            Pattern.compile("^(?:in|on) |,|\\bof\\b|\\bthe\\b|(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-./ ]{1,2})?(\\d{1,2})[-./ ]{1,2}(\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(\\d{1,2})[-. ]+)?(\\p{L}+)[-. ]+(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)[-. ]+(\\d{1,2})[-. ]+(\\d{4})");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[-. ]+(\\p{L}+)(?:[-. ]+(\\d{1,2}))?");
    private static final int SHORTEST_MONTH = 3;

    private TypedDate() {}

    /** Every date that the text can mean; none where it is no date. */
    static Set<PartialDate> readings(String typed) {
        String text = Normaliser.passage(typed).toLowerCase(Locale.ROOT);
        text = AROUND.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip();
        text = text.replaceAll("[.]$", "");
        Set<PartialDate> readings = new LinkedHashSet<>();
        Matcher matcher = YEAR.matcher(text);
        if (matcher.matches()) {
            readings.add(new PartialDate(Integer.parseInt(text), null, null));
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            add(readings, matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.matches()) {
            add(readings, matcher.group(3), matcher.group(2), matcher.group(1));
            if (matcher.group(1) != null) {
                add(readings, matcher.group(3), matcher.group(1), matcher.group(2));
            }
        }
        addNamed(readings, text);
        return readings;
    }

    private static void addNamed(Set<PartialDate> readings, String text) {
        Matcher matcher = DAY_MONTH.matcher(text);
        if (matcher.matches()) {
            add(readings, matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_DAY.matcher(text);
        if (matcher.matches()) {
            add(readings, matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        matcher = YEAR_MONTH_DAY.matcher(text);
        if (matcher.matches()) {
            add(readings, matcher.group(1), month(matcher.group(2)), matcher.group(3));
        }
    }

    private static void add(Set<PartialDate> readings, String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return;
        }
        try {
            Integer dayNumber = day == null ? null : Integer.valueOf(day);
            readings.add(new PartialDate(Integer.parseInt(year), Integer.valueOf(month), dayNumber));
        } catch (IllegalArgumentException e) {
            // the thirteenth month or 31 April: digits that are no date
            return;
        }
    }

    /** The number of a month by its name or the first three letters or more of it. */
    private static @Nullable String month(String name) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.length() >= SHORTEST_MONTH && full.startsWith(name)) {
                return Integer.toString(month.getValue());
            }
        }
        return null;
    }
}
