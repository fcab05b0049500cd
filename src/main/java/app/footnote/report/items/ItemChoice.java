package app.footnote.report.items;

import app.footnote.response.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are shown and in which order, as it stands in the address.
 *
 * @param context where the answers were given
 * @param topic empty for all, as are {@code type} and {@code words}
 * @param page from 1
 */
public record ItemChoice(
        Context context, String topic, String type, String words, Order order, boolean descending, int page) {
    private static final int LONGEST = 80;

    /** What the questions are sorted by. */
    public enum Order {
        QUESTION,
        ANSWERS,
        FACILITY,
        DISCRIMINATION,
        INDEX,
        IDLE,
        TIME;

        private static final double UNKNOWN = 9;

        /** By what number a question is sorted; where it is not known, after those where it is. */
        double of(ItemFigures figures) {
            return switch (this) {
                case QUESTION -> 0;
                case ANSWERS -> figures.answers();
                case FACILITY -> figures.facility();
                case DISCRIMINATION -> figures.discrimination().orElse(UNKNOWN);
                case INDEX -> figures.index().orElse(UNKNOWN);
                case IDLE -> figures.idle();
                case TIME -> figures.median().orElse(0);
            };
        }

        /** In addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether what is to be looked at first has the greatest number. */
        boolean greatestFirst() {
            return this == ANSWERS || this == IDLE || this == TIME;
        }
    }

    /** @param parameter gives a parameter of the address, or null */
    static ItemChoice of(Function<String, @Nullable String> parameter, Context usual) {
        Order order = named(Order.values(), parameter.apply("by"), Order::code).orElse(Order.QUESTION);
        String direction = text(parameter.apply("direction"));
        String page = text(parameter.apply("page"));
        return new ItemChoice(
                named(Context.values(), parameter.apply("context"), Context::code)
                        .orElse(usual),
                text(parameter.apply("topic")),
                text(parameter.apply("type")),
                text(parameter.apply("words")),
                order,
                direction.isEmpty() ? order.greatestFirst() : direction.equals("down"),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** Those without answers come last. */
    Comparator<ItemLine> comparator() {
        Comparator<ItemLine> byFigure = Comparator.comparingDouble(
                line -> line.in(context).map(order::of).orElse(0.0));
        return Comparator.comparing((ItemLine line) -> line.in(context).isEmpty())
                .thenComparing(descending ? byFigure.reversed() : byFigure);
    }

    ItemChoice in(Context other) {
        return new ItemChoice(other, topic, type, words, order, descending, 1);
    }

    /** Sorted by this, or the other way round where it is already. */
    ItemChoice by(Order other) {
        boolean turned = other == order ? !descending : other.greatestFirst();
        return new ItemChoice(context, topic, type, words, other, turned, 1);
    }

    ItemChoice at(int otherPage) {
        return new ItemChoice(context, topic, type, words, order, descending, otherPage);
    }

    /** As it stands in the address, after the question mark. */
    String query() {
        return "context=" + context.code() + part("topic", topic) + part("type", type) + part("words", words) + "&by="
                + order.code() + "&direction=" + (descending ? "down" : "up") + (page == 1 ? "" : "&page=" + page);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String value) {
        String stripped = value == null ? "" : value.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }

    private static <T> Optional<T> named(T[] values, @Nullable String code, Function<T, String> name) {
        return Stream.of(values).filter(value -> name.apply(value).equals(code)).findFirst();
    }
}
