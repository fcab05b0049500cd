package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.document.Citation;
import app.footnote.question.Question;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.WrittenEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question that may be incomplete yet, filled up so that it can be shown. */
final class PreviewedQuestion {
    private static final String MISSING = "…";
    /** An option has a letter, a shape and a colour of its own: there are eight. */
    private static final int MOST_OPTIONS = 8;

    private static final int USUAL_DISTRACTORS = 3;

    private PreviewedQuestion() {}

    /** @param documents whether the set has a document */
    static Optional<Question> of(String id, EditedQuestion typed, Predicate<String> documents) {
        EditedQuestion whole = new EditedQuestion(
                typed.type(),
                filled(typed.topic()),
                typed.markdown(),
                filled(typed.stem()),
                answer(typed.answer(), documents),
                filled(typed.explanation()),
                typed.hint(),
                typed.asOf(),
                known(typed.cites(), documents));
        DraftPart part = DraftPart.of(DraftFile.QUESTIONS, id, QuestionFields.of(id, whole, Map.of()));
        try {
            return Optional.of(WrittenEntry.read(part.body(), Set.of(), cited(whole), Set.of(whole.topic())));
        } catch (SetFormatException e) {
            return Optional.empty();
        }
    }

    private static EditedAnswer answer(EditedAnswer typed, Predicate<String> documents) {
        if (typed instanceof EditedAnswer.Options options) {
            return options(options, documents);
        }
        if (typed instanceof EditedAnswer.Typed text) {
            return new EditedAnswer.Typed(filled(text.expected()), text.accepted(), text.exact());
        }
        if (typed instanceof EditedAnswer.Numeric number) {
            return number(number);
        }
        if (typed instanceof EditedAnswer.Items items) {
            List<String> steps = new ArrayList<>(items.items().stream()
                    .filter(item -> !item.isEmpty())
                    .distinct()
                    .toList());
            while (steps.size() < 2) {
                steps.add(MISSING.repeat(steps.size() + 1));
            }
            return new EditedAnswer.Items(steps);
        }
        if (typed instanceof EditedAnswer.Pairs pairs) {
            List<PairRow> rows = pairs.rows().stream()
                    .filter(row -> !row.isEmpty())
                    .map(row -> new PairRow(filled(row.left()), filled(row.right())))
                    .toList();
            return new EditedAnswer.Pairs(
                    rows.isEmpty() ? List.of(new PairRow(MISSING, MISSING)) : rows, pairs.spare());
        }
        return typed;
    }

    private static EditedAnswer options(EditedAnswer.Options options, Predicate<String> documents) {
        List<OptionRow> rows = new ArrayList<>(options.rows().stream()
                .filter(row -> !row.text().isEmpty())
                .map(row -> new OptionRow(row.text(), row.because(), row.right(), known(row.cites(), documents)))
                .toList());
        if (rows.stream().noneMatch(OptionRow::right)) {
            rows.add(new OptionRow(MISSING, "", true, List.of()));
        }
        List<OptionRow> keys =
                rows.stream().filter(OptionRow::right).limit(MOST_OPTIONS - 1).toList();
        List<OptionRow> wrong = rows.stream().filter(row -> !row.right()).toList();
        int shown = options.shown().matches("[1-9]\\d?")
                ? Integer.parseInt(options.shown())
                : keys.size() + USUAL_DISTRACTORS;
        return new EditedAnswer.Options(
                Stream.concat(keys.stream(), wrong.stream()).toList(),
                options.credit(),
                Integer.toString(Math.min(MOST_OPTIONS, shown)));
    }

    private static EditedAnswer number(EditedAnswer.Numeric typed) {
        boolean ends = isNumber(typed.from())
                && isNumber(typed.to())
                && new BigDecimal(typed.from()).compareTo(new BigDecimal(typed.to())) <= 0;
        return new EditedAnswer.Numeric(
                isNumber(typed.expected()) ? typed.expected() : "0",
                isNumber(typed.tolerance()) ? typed.tolerance() : "",
                typed.range(),
                ends ? typed.from() : "0",
                ends ? typed.to() : "0",
                typed.unit());
    }

    private static boolean isNumber(String typed) {
        return typed.matches("-?\\d+(?:\\.\\d+)?");
    }

    private static String filled(String typed) {
        return typed.isEmpty() ? MISSING : typed;
    }

    private static List<String> known(List<String> cites, Predicate<String> documents) {
        return cites.stream()
                .filter(cite -> document(cite).filter(documents).isPresent())
                .toList();
    }

    private static Optional<String> document(String cite) {
        try {
            return Optional.of(Citation.parse(cite).document());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> cited(EditedQuestion question) {
        Stream<String> ofOptions = question.answer() instanceof EditedAnswer.Options options
                ? options.rows().stream().flatMap(row -> row.cites().stream())
                : Stream.of();
        return Stream.concat(question.cites().stream(), ofOptions)
                .flatMap(cite -> document(cite).stream())
                .collect(Collectors.toSet());
    }
}
