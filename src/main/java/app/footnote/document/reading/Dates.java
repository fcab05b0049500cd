package app.footnote.document.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that documents carry: ISO, “24 December 2018”, “Dec. 24, 2018”, “May 2018”, 2018. */
final class Dates {
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\\p{L}*)\\.?";
    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO =
            Pattern.compile("\\b((?:19|20)\\d\\d)(?:[-/.](0?[1-9]|1[0-2])(?:[-/.]([0-3]?\\d))?)?(?!\\d)");
    private static final Pattern DAY_FIRST =
            insensitive("\\b([0-3]?\\d)(?:st|nd|rd|th)? " + MONTHS + ",? ((?:19|20)\\d\\d)");
    private static final Pattern MONTH_FIRST =
            insensitive("\\b" + MONTHS + " (?:([0-3]?\\d)(?:st|nd|rd|th)?,? )?((?:19|20)\\d\\d)");

    private Dates() {}

    /** The first date in the text, or empty. */
    static String find(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return written(day.group(3), month(day.group(2)), Integer.parseInt(day.group(1)));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            int number = month.group(2) == null ? 0 : Integer.parseInt(month.group(2));
            return written(month.group(3), month(month.group(1)), number);
        }
        Matcher iso = ISO.matcher(text);
        if (!iso.find()) {
            return "";
        }
        return written(
                iso.group(1),
                iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2)),
                iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3)));
    }

    private static String written(String year, int month, int day) {
        if (month == 0) {
            return year;
        }
        String date = String.format(Locale.ROOT, "%s-%02d", year, month);
        return day == 0 || day > 31 ? date : date + String.format(Locale.ROOT, "-%02d", day);
    }

    private static int month(String name) {
        return NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
