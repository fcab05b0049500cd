package app.footnote.question;

import app.footnote.question.markup.Markup;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** The right answer of a question in one line; where its key was changed, each that is right by itself. */
public record RightAnswer(Presentation shown) {
    /** In words alone. */
    public String text() {
        return markup().plain();
    }

    /** As it is shown. */
    public Markup markup() {
        String text = shown.keys().stream()
                .map(key -> text(key.question().answer()))
                .distinct()
                .collect(Collectors.joining(" / "));
        boolean typed = shown.options().isEmpty() && shown.left().isEmpty();
        return typed ? Markup.plain(text) : shown.question().said(text);
    }

    /** An answer as it would be given. */
    public static String text(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice.keys().stream().map(key -> key.text()).collect(Collectors.joining("; "));
        }
        if (answer instanceof Answer.Text text) {
            return text.expected();
        }
        if (answer instanceof Answer.Number number) {
            return number(number);
        }
        if (answer instanceof Answer.Order order) {
            return String.join(" → ", order.items());
        }
        return answer instanceof Answer.Pairs pairs
                ? pairs.pairs().stream()
                        .map(pair -> pair.left() + " – " + pair.right())
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static String number(Answer.Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(Math.max(
                0, Math.max(number.expected().scale(), number.tolerance().scale())));
        String plain = number.range()
                ? format.format(number.from()) + "–" + format.format(number.to())
                : format.format(number.expected());
        return number.unit() == null ? plain : plain + " " + number.unit();
    }
}
