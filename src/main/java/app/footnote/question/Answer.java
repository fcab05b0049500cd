package app.footnote.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts as right. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Answer.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Answer.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Answer.Pairs.class, name = "pairs")
})
public sealed interface Answer {
    /**
     * Options to choose from: every key is shown, and of the distractors as many as {@code shown} leaves room for.
     *
     * @param sorted whether options are shown by size, as dates and numbers are; else the seed shuffles them
     */
    record Choice(List<Option> keys, List<Option> distractors, int shown, boolean sorted) implements Answer {}

    /** A text to type or to recall; {@code accepted} holds further spellings that are right. */
    record Text(String expected, List<String> accepted) implements Answer {}

    /** A number to type; {@code tolerance} is absolute, {@code unit} null for plain counts. */
    record Number(
            BigDecimal expected,
            BigDecimal tolerance,
            @Nullable String unit) implements Answer {}

    /** Items in their right order. */
    record Order(List<String> items) implements Answer {}

    /** Left sides with their right sides, and right sides that belong to none. */
    record Pairs(List<Pair> pairs, List<String> spare) implements Answer {}

    /** One left side and what it belongs to. */
    record Pair(String left, String right) {}
}
