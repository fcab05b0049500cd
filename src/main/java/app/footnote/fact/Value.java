package app.footnote.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact says of its subject. */
public sealed interface Value {
    /** One entity, or a list of them, by id. */
    record Entities(List<String> ids) implements Value {}

    /** A date of some grain. */
    record Date(PartialDate date) implements Value {}

    /** A number with its unit (null for plain counts) and how exactly it is meant. */
    record Number(BigDecimal number, @Nullable String unit, Bound bound) implements Value {}

    /** A phrase. */
    record Text(String text) implements Value {}

    /** The fact says only that its subject is there. */
    record Nothing() implements Value {}

    /** How a number is meant. */
    enum Bound {
        EXACT(""),
        ABOUT("about "),
        OVER("over "),
        UNDER("under "),
        AT_LEAST("at least "),
        UP_TO("up to ");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        /** The words before the number, with their blank. */
        public String words() {
            return words;
        }

        /** Whether a document that gives {@code stated} with this bound leaves {@code other} possible. */
        public boolean allows(BigDecimal stated, BigDecimal other) {
            int comparison = other.compareTo(stated);
            return switch (this) {
                case EXACT -> comparison == 0;
                case ABOUT ->
                    other.subtract(stated).abs().compareTo(stated.abs().multiply(TENTH)) <= 0;
                case OVER, AT_LEAST -> comparison >= 0;
                case UNDER, UP_TO -> comparison <= 0;
            };
        }

        private static final BigDecimal TENTH = new BigDecimal("0.1");
    }
}
