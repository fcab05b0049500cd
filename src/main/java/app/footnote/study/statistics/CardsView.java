package app.footnote.study.statistics;

import app.footnote.web.Chart;
import java.util.List;
import java.util.Locale;

/**
 * How well somebody's cards are known.
 *
 * @param order by which the cards are listed
 */
public record CardsView(
        SetChoice choice, Chart stability, Chart difficulty, Chart recall, Order order, List<Line> cards) {
    /** Which cards come first. */
    public enum Order {
        RECALL,
        LAPSES,
        DIFFICULTY;

        static Order of(String code) {
            for (Order order : values()) {
                if (order.code().equals(code)) {
                    return order;
                }
            }
            return RECALL;
        }

        /** In addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A card. */
    public record Line(String address, String stem, long recall, String stability, String difficulty, int lapses) {}
}
