package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether everything is there that a question needs, in the form in which it is needed. */
final class QuestionCompleteness {
    private static final String BLANK = "_____";
    /** Each option has a letter, a shape and a colour of its own. */
    private static final int MOST_OPTIONS = 8;

    private static final int USUAL_WRONG = 3;

    private final String id;
    private final EditedQuestion question;
    private final List<QuestionFinding> findings = new ArrayList<>();

    private QuestionCompleteness(String id, EditedQuestion question) {
        this.id = id;
        this.question = question;
    }

    static List<QuestionFinding> of(String id, EditedQuestion question, QuestionContext context) {
        QuestionCompleteness checks = new QuestionCompleteness(id, question);
        checks.errorIf(!context.hasTopic(question.topic()), "topic", "topic");
        checks.stem();
        checks.answer();
        checks.errorIf(question.explanation().isEmpty(), "explanation", "explanation");
        return checks.findings;
    }

    private void stem() {
        errorIf(question.stem().isEmpty(), "stem", "stem");
        if (question.type() == QuestionType.CLOZE && !question.stem().isEmpty()) {
            errorIf(!question.stem().contains(BLANK), "stem", "blank");
        }
    }

    private void answer() {
        EditedAnswer answer = question.answer();
        if (answer instanceof EditedAnswer.Options options) {
            options(options);
        } else if (answer instanceof EditedAnswer.Typed typed) {
            errorIf(typed.expected().isEmpty(), "answer", "answer");
        } else if (answer instanceof EditedAnswer.Numeric number) {
            number(number);
        } else if (answer instanceof EditedAnswer.Items items) {
            items(items.items());
        } else if (answer instanceof EditedAnswer.Pairs pairs) {
            pairs(pairs);
        }
    }

    private void options(EditedAnswer.Options options) {
        List<OptionRow> rows = options.rows();
        long keys = rows.stream().filter(OptionRow::right).count();
        errorIf(keys == 0, "options", "key");
        errorIf(keys > 1 && question.type() == QuestionType.SINGLE_CHOICE, "options", "key.one");
        errorIf(keys == rows.size() && keys > 0, "options", "wrong");
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            errorIf(rows.get(i).text().isEmpty(), "option-" + i, "option");
            errorIf(
                    !texts.add(rows.get(i).text()),
                    "option-" + i,
                    "option.twice",
                    rows.get(i).text());
        }
        boolean counted = options.shown().matches("[2-8]");
        errorIf(!options.shown().isEmpty() && !counted, "shown", "shown");
        long shown = Math.min(rows.size(), counted ? Integer.parseInt(options.shown()) : keys + USUAL_WRONG);
        errorIf(Math.max(keys + 1, shown) > MOST_OPTIONS, "options", "options.many");
    }

    private void number(EditedAnswer.Numeric number) {
        if (number.range()) {
            Optional<BigDecimal> from = number("from", number.from());
            Optional<BigDecimal> to = number("to", number.to());
            errorIf(from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0, "to", "range");
            return;
        }
        number("answer", number.expected());
        if (!number.tolerance().isEmpty()) {
            Optional<BigDecimal> tolerance = number("tolerance", number.tolerance());
            errorIf(tolerance.isPresent() && tolerance.get().signum() < 0, "tolerance", "tolerance");
        }
    }

    private Optional<BigDecimal> number(String field, String typed) {
        try {
            return Optional.of(new BigDecimal(typed));
        } catch (NumberFormatException e) {
            errorIf(true, field, typed.isEmpty() ? "number.none" : "number", typed);
            return Optional.empty();
        }
    }

    private void items(List<String> items) {
        errorIf(items.size() < 2, "items", "items");
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            errorIf(!texts.add(items.get(i)), "item-" + i, "item.twice", items.get(i));
        }
    }

    private void pairs(EditedAnswer.Pairs pairs) {
        errorIf(pairs.rows().size() < 2, "pairs", "pairs");
        Set<String> left = new HashSet<>();
        for (int i = 0; i < pairs.rows().size(); i++) {
            PairRow pair = pairs.rows().get(i);
            errorIf(pair.left().isEmpty() || pair.right().isEmpty(), "pair-" + i, "pair");
            errorIf(!pair.left().isEmpty() && !left.add(pair.left()), "pair-" + i, "pair.twice", pair.left());
        }
    }

    private void errorIf(boolean wrong, String field, String message, String... arguments) {
        if (wrong) {
            findings.add(QuestionFinding.error(id, field, message, arguments));
        }
    }
}
