package app.footnote.grading;

import app.footnote.question.Presentation;
import app.footnote.question.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** What was answered, in one line; empty for “I don’t know” and for a learner's own grade. */
public record GivenText(Presentation shown, Given given) {
    /** In words alone. */
    public String text() {
        return markup().plain();
    }

    /** As it is shown. */
    public Markup markup() {
        return given instanceof Given.Typed typed
                ? Markup.plain(typed.text())
                : shown.question().said(chosen());
    }

    private String chosen() {
        if (given instanceof Given.Chosen chosen) {
            return joined(
                    shown.options().stream()
                            .map(option -> option.option().text())
                            .toList(),
                    chosen.positions(),
                    "; ");
        }
        if (given instanceof Given.Ordered ordered) {
            return joined(shown.left(), ordered.positions(), " → ");
        }
        return given instanceof Given.Matched matched ? pairs(matched) : "";
    }

    private String pairs(Given.Matched matched) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < shown.left().size() && i < matched.positions().size(); i++) {
            int position = matched.positions().get(i);
            if (position >= 0 && position < shown.right().size()) {
                pairs.add(shown.left().get(i) + " – " + shown.right().get(position));
            }
        }
        return String.join("; ", pairs);
    }

    private static String joined(List<String> texts, List<Integer> positions, String between) {
        List<String> chosen = new ArrayList<>();
        for (int position : positions) {
            if (position < texts.size()) {
                chosen.add(texts.get(position));
            }
        }
        return String.join(between, chosen);
    }
}
