package app.footnote.author;

import app.footnote.author.EditedAnswer.OptionRow;
import app.footnote.author.EditedAnswer.PairRow;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as {@code questions.yaml} holds it, made of what its form shows and the other way round. */
final class QuestionFields {
    /** What the form shows; anything else that the file says of a question stays as it is. */
    private static final Set<String> SHOWN = Set.of(
            "id",
            "type",
            "topic",
            "text",
            "stem",
            "answer",
            "tolerance",
            "unit",
            "range",
            "wrong",
            "credit",
            "options",
            "accept",
            "exact",
            "pairs",
            "spare",
            "explanation",
            "hint",
            "asOf",
            "cites");

    private static final String MARKDOWN = "markdown";
    private static final String USUAL_CREDIT = "part";

    private QuestionFields() {}

    /** What the form shows of a question. */
    static EditedQuestion shown(Map<String, ?> fields) {
        QuestionType type = QuestionType.ofCode(text(fields, "type"));
        return new EditedQuestion(
                type,
                text(fields, "topic"),
                text(fields, "text").equals(MARKDOWN),
                text(fields, "stem"),
                answer(type, fields),
                text(fields, "explanation"),
                text(fields, "hint"),
                text(fields, "asOf"),
                texts(fields.get("cites")));
    }

    /**
     * What the file says of the question from now on.
     *
     * @param before what it said; empty for a new question
     */
    static Map<String, Object> of(String id, EditedQuestion question, Map<String, ?> before) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("type", question.type().code());
        fields.put("topic", question.topic());
        put(fields, "text", question.markdown() ? MARKDOWN : "");
        fields.put("stem", question.stem());
        put(fields, question.type(), question.answer());
        fields.put("explanation", question.explanation());
        put(fields, "hint", question.hint());
        put(fields, "asOf", question.asOf());
        before.forEach((name, value) -> {
            if (!SHOWN.contains(name)) {
                fields.put(name, value);
            }
        });
        fields.put("cites", question.cites());
        return fields;
    }

    private static EditedAnswer answer(QuestionType type, Map<String, ?> fields) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> {
                String credit = text(fields, "credit");
                yield new EditedAnswer.Options(
                        options(type, fields), credit.isEmpty() ? USUAL_CREDIT : credit, text(fields, "options"));
            }
            case CARD, SHORT_ANSWER, CLOZE ->
                new EditedAnswer.Typed(text(fields, "answer"), texts(fields.get("accept")), texts(fields.get("exact")));
            case NUMERIC -> {
                List<String> range = texts(fields.get("range"));
                yield new EditedAnswer.Numeric(
                        text(fields, "answer"),
                        text(fields, "tolerance"),
                        fields.containsKey("range"),
                        range.isEmpty() ? "" : range.get(0),
                        range.size() < 2 ? "" : range.get(1),
                        text(fields, "unit"));
            }
            case ORDERING -> new EditedAnswer.Items(texts(fields.get("answer")));
            case MATCHING -> new EditedAnswer.Pairs(pairs(fields.get("pairs")), texts(fields.get("spare")));
        };
    }

    private static List<PairRow> pairs(@Nullable Object pairs) {
        if (pairs instanceof Map<?, ?> sides) {
            return sides.entrySet().stream()
                    .map(pair -> new PairRow(plain(pair.getKey()), plain(pair.getValue())))
                    .toList();
        }
        return items(pairs)
                .flatMap(pair -> pair instanceof Map<?, ?> sides
                        ? Stream.of(new PairRow(plain(sides.get("left")), plain(sides.get("right"))))
                        : Stream.of())
                .toList();
    }

    /** A mapping, or a list where that would lose a pair: as long as two left sides are the same. */
    private static Object pairs(List<PairRow> rows) {
        Map<String, String> sides = new LinkedHashMap<>();
        rows.forEach(pair -> sides.put(pair.left(), pair.right()));
        return sides.size() == rows.size()
                ? sides
                : rows.stream()
                        .map(pair -> Map.of("left", pair.left(), "right", pair.right()))
                        .toList();
    }

    private static List<OptionRow> options(QuestionType type, Map<String, ?> fields) {
        List<OptionRow> rows = Stream.concat(
                        items(fields.get("answer")).map(item -> option(item, true)),
                        items(fields.get("wrong")).map(item -> option(item, false)))
                .toList();
        return type == QuestionType.TRUE_FALSE
                ? rows.stream()
                        .sorted(Comparator.comparing(OptionRow::text).reversed())
                        .toList()
                : rows;
    }

    private static OptionRow option(Object item, boolean right) {
        return item instanceof Map<?, ?> option
                ? new OptionRow(
                        plain(option.get("text")), plain(option.get("because")), right, texts(option.get("cites")))
                : new OptionRow(plain(item), "", right, List.of());
    }

    private static void put(Map<String, Object> fields, QuestionType type, EditedAnswer answer) {
        if (answer instanceof EditedAnswer.Options options) {
            fields.put("answer", options(options.rows(), true));
            fields.put("wrong", options(options.rows(), false));
            put(
                    fields,
                    "credit",
                    type != QuestionType.MULTIPLE_CHOICE || options.credit().equals(USUAL_CREDIT)
                            ? ""
                            : options.credit());
            put(fields, "options", options.shown());
        } else if (answer instanceof EditedAnswer.Typed typed) {
            fields.put("answer", typed.expected());
            putAll(fields, "accept", typed.accepted());
            putAll(fields, "exact", typed.exact());
        } else if (answer instanceof EditedAnswer.Numeric number) {
            if (number.range()) {
                fields.put("range", List.of(number.from(), number.to()));
            } else {
                fields.put("answer", number.expected());
                put(fields, "tolerance", number.tolerance());
            }
            put(fields, "unit", number.unit());
        } else if (answer instanceof EditedAnswer.Items items) {
            fields.put("answer", items.items());
        } else if (answer instanceof EditedAnswer.Pairs pairs) {
            fields.put("pairs", pairs(pairs.rows()));
            putAll(fields, "spare", pairs.spare());
        }
    }

    private static List<Object> options(List<OptionRow> rows, boolean right) {
        List<Object> options = new ArrayList<>();
        for (OptionRow row : rows) {
            if (row.right() == right) {
                Map<String, Object> option = new LinkedHashMap<>();
                option.put("text", row.text());
                put(option, "because", row.because());
                putAll(option, "cites", row.cites());
                options.add(right && option.size() == 1 ? row.text() : option);
            }
        }
        return options;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static void putAll(Map<String, Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static String text(Map<String, ?> fields, String name) {
        return plain(fields.get(name));
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static List<String> texts(@Nullable Object value) {
        return items(value).map(QuestionFields::plain).toList();
    }

    /** A list, or the one thing that stands in its place. */
    private static Stream<?> items(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }
}
