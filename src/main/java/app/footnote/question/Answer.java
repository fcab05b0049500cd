package app.footnote.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What counts as right. What a rule says by default is left out of the stored form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Answer.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Answer.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Answer.Pairs.class, name = "pairs")
})
public sealed interface Answer {
    /** The texts in it that are said to learners; what is typed is none of them. */
    Stream<String> texts();

    /** The same with other texts in place of these. */
    Answer with(UnaryOperator<String> change);

    /**
     * Options to choose from: every key is shown, and of the distractors as many as {@code shown} leaves room for.
     *
     * @param sorted whether options are shown by size, as dates and numbers are; else the seed shuffles them
     * @param credit what an answer is worth that is right in part
     */
    record Choice(
            List<Option> keys,
            List<Option> distractors,
            int shown,
            boolean sorted,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = ChoiceCredit.Usual.class)
            ChoiceCredit credit)
            implements Answer {
        public Choice {
            // stored before there were other rules
            credit = credit == null ? ChoiceCredit.PART : credit;
        }

        public Choice(List<Option> keys, List<Option> distractors, int shown, boolean sorted) {
            this(keys, distractors, shown, sorted, ChoiceCredit.PART);
        }

        @Override
        public Stream<String> texts() {
            return Stream.concat(keys.stream(), distractors.stream())
                    .flatMap(option -> Stream.of(option.text(), option.because() == null ? "" : option.because()));
        }

        @Override
        public Answer with(UnaryOperator<String> change) {
            return new Choice(
                    keys.stream().map(key -> key.with(change)).toList(),
                    distractors.stream().map(option -> option.with(change)).toList(),
                    shown,
                    sorted,
                    credit);
        }
    }

    /**
     * A text to type or to recall; {@code accepted} holds further spellings that are right.
     *
     * @param exact in what else than its words a typed text has to agree
     */
    record Text(
            String expected,
            List<String> accepted,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Exactness> exact) implements Answer {
        public Text {
            // in one order, since equal answers are stored in equal words
            exact = exact == null || exact.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(exact));
        }

        public Text(String expected, List<String> accepted) {
            this(expected, accepted, Set.of());
        }

        @Override
        public Stream<String> texts() {
            return Stream.of();
        }

        @Override
        public Answer with(UnaryOperator<String> change) {
            return this;
        }
    }

    /**
     * A number to type; {@code tolerance} is absolute, {@code unit} null for plain counts.
     *
     * @param range whether all numbers within the tolerance are right alike, so that its ends are told, not its middle
     */
    record Number(
            BigDecimal expected,
            BigDecimal tolerance,
            @Nullable String unit,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean range)
            implements Answer {
        public Number(BigDecimal expected, BigDecimal tolerance, @Nullable String unit) {
            this(expected, tolerance, unit, false);
        }

        @Override
        public Stream<String> texts() {
            return Stream.of();
        }

        @Override
        public Answer with(UnaryOperator<String> change) {
            return this;
        }

        /** Any number from one to the other. */
        public static Number between(BigDecimal from, BigDecimal to, @Nullable String unit) {
            BigDecimal middle = from.add(to).divide(BigDecimal.valueOf(2));
            return new Number(middle, to.subtract(middle), unit, true);
        }

        /** The smallest number that is right. */
        public BigDecimal from() {
            return expected.subtract(tolerance);
        }

        /** The largest number that is right. */
        public BigDecimal to() {
            return expected.add(tolerance);
        }
    }

    /** Items in their right order. */
    record Order(List<String> items) implements Answer {
        @Override
        public Stream<String> texts() {
            return items.stream();
        }

        @Override
        public Answer with(UnaryOperator<String> change) {
            return new Order(items.stream().map(change).toList());
        }
    }

    /** Left sides with their right sides, and right sides that belong to none. */
    record Pairs(List<Pair> pairs, List<String> spare) implements Answer {
        @Override
        public Stream<String> texts() {
            return Stream.concat(pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())), spare.stream());
        }

        @Override
        public Answer with(UnaryOperator<String> change) {
            return new Pairs(
                    pairs.stream()
                            .map(pair -> new Pair(change.apply(pair.left()), change.apply(pair.right())))
                            .toList(),
                    spare.stream().map(change).toList());
        }
    }

    /** One left side and what it belongs to. */
    record Pair(String left, String right) {}
}
