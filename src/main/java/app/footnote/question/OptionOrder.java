package app.footnote.question;

import app.footnote.fact.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of options that are dates or numbers, as they are written on the page. */
final class OptionOrder {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private OptionOrder() {}

    static BigDecimal size(String text) {
        Optional<PartialDate> date = PartialDate.ofText(text);
        if (date.isPresent()) {
            return BigDecimal.valueOf(date.get().first().toEpochDay());
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? new BigDecimal(matcher.group().replace(",", "")) : BigDecimal.ZERO;
    }
}
