package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.grading.RuleTexts;
import app.footnote.grading.TypedDifference;
import app.footnote.question.Answer;
import app.footnote.question.Footnotes;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.RightAnswer;
import app.footnote.question.markup.Markup;
import app.footnote.response.GivenForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a question of a round out as its page shows it. */
final class QuestionPage {
    private final Place place;
    private final Presentation shown;
    private final Footnotes footnotes;

    QuestionPage(Place place, Presentation shown, Footnotes footnotes) {
        this.place = place;
        this.shown = shown;
        this.footnotes = footnotes;
    }

    /** Where a question stands. */
    interface Place {
        String setTitle();

        String setAddress();

        String topic();

        /** Where its answer goes. */
        String address();

        /** From 1. */
        int number();

        int count();

        /** How many are done with. */
        int done();

        /** Where to go on after it. */
        String next();

        /** Whether that is the end. */
        boolean last();
    }

    /** Where in a round a question stands. */
    record RoundPlace(String setTitle, String setAddress, String round, RoundItem item, String topic) implements Place {
        @Override
        public String address() {
            return round + "/" + item.position();
        }

        @Override
        public int number() {
            return item.position();
        }

        @Override
        public int count() {
            return item.round().size();
        }

        @Override
        public int done() {
            return item.answered();
        }

        @Override
        public boolean last() {
            return item.next().isEmpty();
        }

        @Override
        public String next() {
            return round + "/"
                    + (last() ? "result" : Integer.toString(item.next().getAsInt()));
        }
    }

    /** Before the answer; {@code revealed} shows the other side of a card. */
    QuestionView open(boolean revealed) {
        Question question = shown.question();
        QuestionView.BackView back = null;
        if (revealed && question.type() == QuestionType.CARD) {
            List<Integer> notes = footnotes.cite(question.facts(), question.citations());
            back = new QuestionView.BackView(
                    new RightAnswer(shown).markup(), question.taught(), notes, footnotes.notes());
        }
        return view(options(List.of(), false), rows(null), back, null, null);
    }

    /** After an answer was sent that is none yet, with what was entered. */
    QuestionView unfinished(GivenForm.Reading.Unfinished unfinished) {
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < shown.left().size(); i++) {
            boolean entered =
                    i < unfinished.entered().size() && unfinished.entered().get(i) > 0;
            rows.add(new RowView(
                    shown.question().said(shown.left().get(i)),
                    entered ? place(unfinished.entered().get(i)) : null,
                    null));
        }
        return view(options(List.of(), false), rows, null, unfinished.problem(), null);
    }

    /** After the answer. */
    QuestionView answered(Given given, Outcome outcome) {
        Question question = shown.question();
        List<Integer> notes = footnotes.cite(question.facts(), question.citations());
        List<Integer> chosen = given instanceof Given.Chosen positions ? positions.positions() : List.of();
        List<OptionView> options = options(chosen, true);
        FeedbackView feedback = new FeedbackView(
                verdict(given, outcome),
                given instanceof Given.Typed typed ? difference(typed.text()) : null,
                shown.options().isEmpty() && shown.left().isEmpty() ? new RightAnswer(shown).text() : null,
                question.taught(),
                notes,
                footnotes.notes(),
                place.next(),
                place.last());
        return view(options, rows(given), null, null, feedback);
    }

    private QuestionView view(
            List<OptionView> options,
            List<RowView> rows,
            QuestionView.@Nullable BackView back,
            @Nullable String problem,
            @Nullable FeedbackView feedback) {
        Question question = shown.question();
        return new QuestionView(
                place.setTitle(),
                place.setAddress(),
                place.address(),
                place.number(),
                place.count(),
                place.done(),
                place.topic(),
                question.type(),
                question.asked(),
                question.hint() == null ? null : question.said(question.hint()),
                RuleTexts.of(question),
                options,
                rows,
                shown.right().stream().map(question::said).toList(),
                back,
                question.answer() instanceof Answer.Number number ? number.unit() : null,
                problem,
                feedback);
    }

    private List<OptionView> options(List<Integer> chosen, boolean answered) {
        List<OptionView> options = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            Presentation.Shown option = shown.options().get(i);
            boolean picked = chosen.contains(i);
            boolean told = answered && (picked || option.correct());
            String because = told ? option.option().because() : null;
            options.add(new OptionView(
                    i,
                    shown.question().said(option.option().text()),
                    picked,
                    answered && option.correct(),
                    because == null ? null : shown.question().said(because),
                    because == null ? List.of() : reasons(option.option())));
        }
        return options;
    }

    private List<Integer> reasons(Option option) {
        return footnotes.cite(List.of(), option.citations());
    }

    private List<RowView> rows(@Nullable Given given) {
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < shown.left().size(); i++) {
            String item = shown.left().get(i);
            rows.add(new RowView(shown.question().said(item), given(given, i), given == null ? null : right(item, i)));
        }
        if (given != null && shown.question().answer() instanceof Answer.Order order) {
            rows.sort(
                    Comparator.comparing(row -> order.items().indexOf(row.text().text())));
        }
        return rows;
    }

    private @Nullable Markup given(@Nullable Given given, int row) {
        if (given instanceof Given.Ordered ordered) {
            int at = ordered.positions().indexOf(row);
            return at < 0 ? null : place(at + 1);
        }
        if (given instanceof Given.Matched matched && matched.positions().get(row) >= 0) {
            return shown.question().said(shown.right().get(matched.positions().get(row)));
        }
        return null;
    }

    private static Markup place(int number) {
        return Markup.plain(Integer.toString(number));
    }

    private Markup right(String item, int row) {
        if (shown.question().answer() instanceof Answer.Order order) {
            return place(order.items().indexOf(item) + 1);
        }
        return shown.question().answer() instanceof Answer.Pairs pairs
                ? shown.question().said(pairs.pairs().get(row).right())
                : Markup.plain("");
    }

    /** Beside the spelling that is nearest: an alias may be what was meant. */
    private TypedDifference difference(String typed) {
        String expected = new RightAnswer(shown).text();
        if (!(shown.question().answer() instanceof Answer.Text text)) {
            return TypedDifference.of(typed, expected);
        }
        return Stream.concat(Stream.of(expected), text.accepted().stream())
                .map(right -> TypedDifference.of(typed, right, text.exact()))
                .min(Comparator.comparingInt(QuestionPage::wrong))
                .orElseThrow();
    }

    private static int wrong(TypedDifference difference) {
        return Stream.concat(difference.typed().stream(), difference.right().stream())
                .filter(piece -> !piece.same())
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    private static FeedbackView.Verdict verdict(Given given, Outcome outcome) {
        if (given instanceof Given.Nothing) {
            return FeedbackView.Verdict.SKIPPED;
        }
        if (given instanceof Given.Graded) {
            return FeedbackView.Verdict.GRADED;
        }
        if (outcome.correct()) {
            return FeedbackView.Verdict.RIGHT;
        }
        return outcome.score() > 0 ? FeedbackView.Verdict.PARTLY : FeedbackView.Verdict.WRONG;
    }
}
