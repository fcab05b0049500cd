package app.footnote.grading;

import app.footnote.document.Normaliser;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it. “4.300” and “4,300” are four thousand three hundred to some and four point three to
 * others; both readings are kept. Groups are of three digits, else it is no number.
 *
 * @param readings what the digits can mean; none where there is no number or more than one
 * @param rest what stands beside the number
 */
record TypedNumber(Set<BigDecimal> readings, String rest) {
    private static final Pattern DIGITS = Pattern.compile("[-+]?\\d+(?:[ ,.']\\d+)*");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:([ ,.'])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern GROUPED_WITH_FRACTION =
            Pattern.compile("([-+]?\\d{1,3}(?:([ ,.'])\\d{3})(?:\\2\\d{3})*)(?!\\2)[,.](\\d+)");
    private static final Pattern FRACTION = Pattern.compile("[-+]?\\d+(?:[,.]\\d+)?");

    static TypedNumber read(String typed) {
        String text = Normaliser.passage(typed);
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.find()) {
            return new TypedNumber(Set.of(), text);
        }
        String digits = matcher.group();
        String rest = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
        if (DIGITS.matcher(rest.replace("km2", "km")).find()) {
            return new TypedNumber(Set.of(), rest);
        }
        Set<BigDecimal> readings = new LinkedHashSet<>();
        if (GROUPED.matcher(digits).matches()) {
            readings.add(new BigDecimal(digits.replaceAll("[ ,.']", "")));
        }
        Matcher both = GROUPED_WITH_FRACTION.matcher(digits);
        if (both.matches()) {
            readings.add(new BigDecimal(both.group(1).replaceAll("[ ,.']", "") + "." + both.group(3)));
        }
        if (FRACTION.matcher(digits).matches()) {
            readings.add(new BigDecimal(digits.replace(',', '.')));
        }
        return new TypedNumber(readings, rest);
    }
}
