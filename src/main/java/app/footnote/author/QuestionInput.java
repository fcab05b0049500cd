package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question as the fields of its form hold it, made of what is shown and the other way round. */
final class QuestionInput {
    private static final String BETWEEN_CITES = "; ";

    private QuestionInput() {}

    /**
     * What was typed; rows that are empty stay, see {@link #withoutEmptyRows}.
     *
     * @param form gives all values of a field, in their order
     */
    static EditedQuestion read(QuestionType type, Function<String, List<String>> form) {
        Function<String, List<String>> typed =
                name -> form.apply(name).stream().map(QuestionInput::plain).toList();
        return new EditedQuestion(
                type,
                one(typed, "topic"),
                !one(typed, "markdown").isEmpty(),
                one(typed, "stem"),
                answer(type, typed),
                one(typed, "explanation"),
                one(typed, "hint"),
                one(typed, "asOf"),
                typed.apply("cites").stream()
                        .filter(cite -> !cite.isEmpty())
                        .distinct()
                        .toList());
    }

    /** As it is stored: without rows in which nothing stands. */
    static EditedQuestion withoutEmptyRows(EditedQuestion question) {
        EditedAnswer answer = question.answer();
        if (answer instanceof EditedAnswer.Options options) {
            List<OptionRow> rows =
                    options.rows().stream().filter(row -> !row.isEmpty()).toList();
            return question.with(new EditedAnswer.Options(rows, options.credit(), options.shown()));
        }
        if (answer instanceof EditedAnswer.Items items) {
            return question.with(new EditedAnswer.Items(
                    items.items().stream().filter(item -> !item.isEmpty()).toList()));
        }
        return answer instanceof EditedAnswer.Pairs pairs
                ? question.with(new EditedAnswer.Pairs(
                        pairs.rows().stream().filter(row -> !row.isEmpty()).toList(), pairs.spare()))
                : question;
    }

    /** The values of the form's fields, as a browser would send them. */
    static Map<String, List<String>> fields(EditedQuestion question) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "topic", question.topic());
        put(fields, "markdown", question.markdown() ? "1" : "");
        put(fields, "stem", question.stem());
        put(fields, question.answer());
        put(fields, "explanation", question.explanation());
        put(fields, "hint", question.hint());
        put(fields, "asOf", question.asOf());
        fields.put("cites", question.cites());
        return fields;
    }

    private static EditedAnswer answer(QuestionType type, Function<String, List<String>> form) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE ->
                new EditedAnswer.Options(
                        options(form), known(one(form, "credit"), List.of("part", "all", "each")), one(form, "shown"));
            case CARD, SHORT_ANSWER, CLOZE ->
                new EditedAnswer.Typed(
                        one(form, "answer"),
                        lines(one(form, "accept")),
                        Stream.of("case", "accents", "spelling")
                                .filter(form.apply("exact")::contains)
                                .toList());
            case NUMERIC -> {
                boolean range = one(form, "numeric").equals("range");
                yield new EditedAnswer.Numeric(
                        range ? "" : one(form, "answer"),
                        range ? "" : one(form, "tolerance"),
                        range,
                        range ? one(form, "from") : "",
                        range ? one(form, "to") : "",
                        one(form, "unit"));
            }
            case ORDERING -> new EditedAnswer.Items(form.apply("item"));
            case MATCHING -> {
                List<String> left = form.apply("left");
                List<String> right = form.apply("right");
                yield new EditedAnswer.Pairs(
                        IntStream.range(0, left.size())
                                .mapToObj(i -> new PairRow(left.get(i), at(right, i)))
                                .toList(),
                        lines(one(form, "spare")));
            }
        };
    }

    /** A row has a name of its own, by which the ticked ones are known however they were moved. */
    private static List<OptionRow> options(Function<String, List<String>> form) {
        List<String> rows = form.apply("row");
        List<String> texts = form.apply("option");
        List<String> because = form.apply("because");
        List<String> cites = form.apply("option-cites");
        List<String> right = form.apply("right");
        List<OptionRow> options = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            options.add(new OptionRow(at(texts, i), at(because, i), right.contains(rows.get(i)), split(at(cites, i))));
        }
        return options;
    }

    private static void put(Map<String, List<String>> fields, EditedAnswer answer) {
        if (answer instanceof EditedAnswer.Options options) {
            List<OptionRow> rows = options.rows();
            List<String> names =
                    IntStream.range(0, rows.size()).mapToObj(Integer::toString).toList();
            fields.put("row", names);
            fields.put("option", rows.stream().map(OptionRow::text).toList());
            fields.put("because", rows.stream().map(OptionRow::because).toList());
            fields.put(
                    "option-cites",
                    rows.stream().map(row -> joined(row.cites())).toList());
            fields.put(
                    "right",
                    names.stream()
                            .filter(name -> rows.get(Integer.parseInt(name)).right())
                            .toList());
            put(fields, "credit", options.credit());
            put(fields, "shown", options.shown());
        } else if (answer instanceof EditedAnswer.Typed typed) {
            put(fields, "answer", typed.expected());
            put(fields, "accept", String.join("\n", typed.accepted()));
            fields.put("exact", typed.exact());
        } else if (answer instanceof EditedAnswer.Numeric number) {
            put(fields, "numeric", number.range() ? "range" : "value");
            put(fields, "answer", number.expected());
            put(fields, "tolerance", number.tolerance());
            put(fields, "from", number.from());
            put(fields, "to", number.to());
            put(fields, "unit", number.unit());
        } else if (answer instanceof EditedAnswer.Items items) {
            fields.put("item", items.items());
        } else if (answer instanceof EditedAnswer.Pairs pairs) {
            fields.put("left", pairs.rows().stream().map(PairRow::left).toList());
            fields.put("right", pairs.rows().stream().map(PairRow::right).toList());
            put(fields, "spare", String.join("\n", pairs.spare()));
        }
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }

    /** An option's citations in one field. */
    static String joined(List<String> cites) {
        return String.join(BETWEEN_CITES, cites);
    }

    private static List<String> split(String cites) {
        return Stream.of(cites.split(";", -1))
                .map(String::strip)
                .filter(cite -> !cite.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String one(Function<String, List<String>> form, String name) {
        List<String> values = form.apply(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    private static String known(String value, List<String> values) {
        return values.contains(value) ? value : values.get(0);
    }

    private static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
