package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Exactness;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A generated question as {@code questions.yaml} would hold it, for whoever changes it: same id, same card. */
final class GeneratedFields {
    private static final int USUALLY_SHOWN = 3;

    private GeneratedFields() {}

    static Map<String, Object> of(Question question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", question.id());
        fields.put("type", question.type().code());
        fields.put("topic", question.topic());
        if (question.markdown()) {
            fields.put("text", "markdown");
        }
        fields.put("stem", question.stem());
        put(fields, question.answer());
        fields.put("explanation", question.explanation());
        if (question.hint() != null) {
            fields.put("hint", question.hint());
        }
        if (question.asOf() != null) {
            fields.put("asOf", question.asOf());
        }
        fields.put("card", question.card());
        if (!question.facts().isEmpty()) {
            fields.put("facts", question.facts());
        }
        fields.put("cites", cites(question.citations()));
        return fields;
    }

    private static void put(Map<String, Object> fields, Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            fields.put(
                    "answer", choice.keys().stream().map(GeneratedFields::key).toList());
            fields.put(
                    "wrong",
                    choice.distractors().stream().map(GeneratedFields::option).toList());
            if (choice.credit() != ChoiceCredit.PART) {
                fields.put("credit", choice.credit().code());
            }
            int usual = choice.keys().size() + Math.min(choice.distractors().size(), USUALLY_SHOWN);
            if (choice.shown() != usual) {
                fields.put("options", Integer.toString(choice.shown()));
            }
        } else if (answer instanceof Answer.Text text) {
            fields.put("answer", text.expected());
            if (!text.accepted().isEmpty()) {
                fields.put("accept", text.accepted());
            }
            if (!text.exact().isEmpty()) {
                fields.put("exact", text.exact().stream().map(Exactness::code).toList());
            }
        } else if (answer instanceof Answer.Number number) {
            if (number.range()) {
                fields.put(
                        "range",
                        List.of(number.from().toPlainString(), number.to().toPlainString()));
            } else {
                fields.put("answer", number.expected().toPlainString());
            }
            if (!number.range() && number.tolerance().signum() != 0) {
                fields.put("tolerance", number.tolerance().toPlainString());
            }
            if (number.unit() != null) {
                fields.put("unit", number.unit());
            }
        } else if (answer instanceof Answer.Order order) {
            fields.put("answer", order.items());
        } else if (answer instanceof Answer.Pairs pairs) {
            Map<String, String> sides = new LinkedHashMap<>();
            pairs.pairs().forEach(pair -> sides.put(pair.left(), pair.right()));
            fields.put("pairs", sides);
            if (!pairs.spare().isEmpty()) {
                fields.put("spare", pairs.spare());
            }
        }
    }

    private static Object key(Option key) {
        return key.because() == null ? key.text() : option(key);
    }

    /** An option that says more than its text. */
    static Map<String, Object> option(Option option) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", option.text());
        if (option.because() != null) {
            fields.put("because", option.because());
        }
        if (!option.citations().isEmpty()) {
            fields.put("cites", cites(option.citations()));
        }
        return fields;
    }

    private static List<String> cites(List<Citation> citations) {
        List<String> cites = new ArrayList<>();
        citations.forEach(citation -> cites.add(citation.toString()));
        return cites;
    }
}
