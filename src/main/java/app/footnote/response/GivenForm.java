package app.footnote.response;

import app.footnote.grading.Given;
import app.footnote.question.Presentation;
import app.footnote.question.QuestionType;
import app.footnote.web.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads an answer out of the fields that a question's page shows. */
public final class GivenForm {
    private static final int LONGEST_TEXT = 200;

    private final Form form;
    private final Shown shown;
    private final String prefix;

    public GivenForm(Form form, Presentation shown) {
        this(form, shown, "");
    }

    /** @param prefix what the names of the fields begin with, where a page shows several questions */
    public GivenForm(Form form, Presentation shown, String prefix) {
        this(form, Shown.of(shown), prefix);
    }

    public GivenForm(Form form, Shown shown, String prefix) {
        this.form = form;
        this.shown = shown;
        this.prefix = prefix;
    }

    /** What the fields depend on: how many options, left and right sides are shown. */
    public record Shown(QuestionType type, int options, int left, int right) {
        static Shown of(Presentation shown) {
            return new Shown(
                    shown.question().type(),
                    shown.options().size(),
                    shown.left().size(),
                    shown.right().size());
        }
    }

    /** What was sent: an answer, or why it is none yet, as a message's key, with what was entered so far. */
    public sealed interface Reading {
        record Answer(Given given) implements Reading {}

        record Unfinished(String problem, List<Integer> entered) implements Reading {}
    }

    /** The answer, or why it is none yet. */
    public Reading read() {
        if (form.text(prefix + "nothing").isPresent()) {
            return new Reading.Answer(new Given.Nothing());
        }
        if (shown.type() == QuestionType.CARD) {
            return form.number(prefix + "grade", 1, 4)
                    .<Reading>map(grade -> new Reading.Answer(new Given.Graded(grade)))
                    .orElseGet(GivenForm::nothing);
        }
        if (shown.options() > 0) {
            return options();
        }
        if (shown.right() > 0) {
            return matched();
        }
        return shown.left() == 0 ? typed() : ordered();
    }

    private Reading options() {
        List<Integer> chosen = form.numbers(prefix + "option", 0, shown.options() - 1).stream()
                .distinct()
                .sorted()
                .toList();
        return chosen.isEmpty() ? nothing() : new Reading.Answer(new Given.Chosen(chosen));
    }

    private Reading typed() {
        String text = form.text(prefix + "typed").orElse("");
        if (text.length() > LONGEST_TEXT) {
            return new Reading.Unfinished("question.too-long", List.of());
        }
        return text.isEmpty() ? nothing() : new Reading.Answer(new Given.Typed(text));
    }

    private Reading ordered() {
        int count = shown.left();
        List<Integer> places = fields(prefix + "place-", 1, count, 0);
        if (places.stream().distinct().count() < count || places.contains(0)) {
            return new Reading.Unfinished("question.places", places);
        }
        List<Integer> order = new ArrayList<>(Collections.nCopies(count, 0));
        for (int i = 0; i < count; i++) {
            order.set(places.get(i) - 1, i);
        }
        return new Reading.Answer(new Given.Ordered(order));
    }

    private Reading matched() {
        List<Integer> picked = fields(prefix + "match-", 0, shown.right() - 1, -1);
        return picked.stream().allMatch(position -> position < 0)
                ? nothing()
                : new Reading.Answer(new Given.Matched(picked));
    }

    private List<Integer> fields(String name, int least, int most, int missing) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < shown.left(); i++) {
            values.add(form.number(name + i, least, most).orElse(missing));
        }
        return values;
    }

    private static Reading nothing() {
        return new Reading.Unfinished("question.empty", List.of());
    }
}
