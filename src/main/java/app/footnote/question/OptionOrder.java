package app.footnote.question;

import app.footnote.fact.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of options that are dates or numbers, as they are written on the page. */
public final class OptionOrder {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private static final Pattern MEASURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?(?:%| .*)?");

    private OptionOrder() {}

    /** Whether all of the options are numbers, or all are dates, so that a reader expects them by size. */
    public static boolean isSized(List<String> texts) {
        return texts.stream().allMatch(text -> PartialDate.ofText(text).isPresent())
                || texts.stream()
                        .allMatch(text -> MEASURE.matcher(text).matches()
                                && PartialDate.ofText(text).isEmpty());
    }

    static BigDecimal size(String text) {
        Optional<PartialDate> date = PartialDate.ofText(text);
        if (date.isPresent()) {
            return BigDecimal.valueOf(date.get().first().toEpochDay());
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? new BigDecimal(matcher.group().replace(",", "")) : BigDecimal.ZERO;
    }
}
