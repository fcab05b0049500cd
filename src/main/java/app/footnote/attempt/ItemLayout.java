package app.footnote.attempt;

import app.footnote.attempt.ItemView.Choice;
import app.footnote.attempt.ItemView.Line;
import app.footnote.attempt.ItemView.Told;
import app.footnote.grading.Given;
import app.footnote.grading.RuleTexts;
import app.footnote.question.Answer;
import app.footnote.question.Footnotes;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a question out, with what may be told about its answer. */
final class ItemLayout {
    private final int position;
    private final Presentation shown;
    private final Given given;
    private final Set<ReviewPart> parts;
    private final @Nullable Footnotes footnotes;

    /**
     * @param given the answer; {@link Given.Nothing} where there is none
     * @param parts what may be told
     * @param footnotes collects what is cited; null where nothing is
     */
    ItemLayout(int position, Presentation shown, Given given, Set<ReviewPart> parts, @Nullable Footnotes footnotes) {
        this.position = position;
        this.shown = shown;
        this.given = given;
        this.parts = parts;
        this.footnotes = footnotes;
    }

    ItemView view(boolean flagged, boolean locked, @Nullable String problem, @Nullable Told told) {
        Question question = shown.question();
        return new ItemView(
                position,
                question.type(),
                question.asked(),
                RuleTexts.ownOf(question),
                options(),
                rows(),
                shown.right().stream().map(question::said).toList(),
                question.answer() instanceof Answer.Number number ? number.unit() : null,
                given instanceof Given.Typed typed ? typed.text() : "",
                !(given instanceof Given.Nothing),
                flagged,
                locked,
                problem,
                told);
    }

    /** The numbers of the footnotes of the question itself. */
    List<Integer> notes() {
        Question question = shown.question();
        return cite(question.facts(), question);
    }

    private List<Integer> cite(List<String> facts, Question question) {
        return footnotes == null || !parts.contains(ReviewPart.FOOTNOTE)
                ? List.of()
                : footnotes.cite(facts, question.citations());
    }

    private List<Choice> options() {
        List<Integer> chosen = given instanceof Given.Chosen picked ? picked.positions() : List.of();
        List<Choice> options = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            Presentation.Shown option = shown.options().get(i);
            boolean picked = chosen.contains(i);
            boolean told = picked && parts.contains(ReviewPart.CORRECTNESS)
                    || option.correct() && parts.contains(ReviewPart.KEY);
            String because = told && parts.contains(ReviewPart.FEEDBACK)
                    ? option.option().because()
                    : null;
            options.add(new Choice(
                    i,
                    shown.question().said(option.option().text()),
                    picked,
                    state(option.correct(), picked),
                    because == null ? null : shown.question().said(because),
                    because == null ? List.of() : reasons(option.option())));
        }
        return options;
    }

    private List<Integer> reasons(Option option) {
        return footnotes == null || !parts.contains(ReviewPart.FOOTNOTE)
                ? List.of()
                : footnotes.cite(List.of(), option.citations());
    }

    private String state(boolean key, boolean picked) {
        if (key && parts.contains(ReviewPart.KEY)) {
            return picked ? "key chosen" : "key";
        }
        if (!picked) {
            return "passed";
        }
        if (!parts.contains(ReviewPart.CORRECTNESS)) {
            return "picked";
        }
        return key ? "key chosen" : "chosen";
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < shown.left().size(); i++) {
            String item = shown.left().get(i);
            int value = value(i);
            String in = inWords(value);
            String right = right(item, i);
            rows.add(new Line(
                    shown.question().said(item),
                    value,
                    shown.question().said(in),
                    parts.contains(ReviewPart.KEY) ? shown.question().said(right) : null,
                    parts.contains(ReviewPart.CORRECTNESS) ? Boolean.valueOf(in.equals(right)) : null));
        }
        return rows;
    }

    private int value(int row) {
        if (given instanceof Given.Ordered ordered) {
            int at = ordered.positions().indexOf(row);
            return at < 0 ? -1 : at + 1;
        }
        return given instanceof Given.Matched matched ? matched.positions().get(row) : -1;
    }

    private String inWords(int value) {
        if (value < 0) {
            return "";
        }
        return shown.right().isEmpty() ? Integer.toString(value) : shown.right().get(value);
    }

    private String right(String item, int row) {
        if (shown.question().answer() instanceof Answer.Order order) {
            return Integer.toString(order.items().indexOf(item) + 1);
        }
        return shown.question().answer() instanceof Answer.Pairs pairs
                ? pairs.pairs().get(row).right()
                : "";
    }
}
