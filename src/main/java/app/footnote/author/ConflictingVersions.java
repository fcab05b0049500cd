package app.footnote.author;

import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two versions of a question side by side, field by field. */
final class ConflictingVersions {
    private ConflictingVersions() {}

    static List<ConflictView.Line> lines(EditedQuestion mine, EditedQuestion theirs, Texts texts) {
        Map<String, String> one = said(mine);
        Map<String, String> other = said(theirs);
        List<ConflictView.Line> lines = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>(one);
        all.putAll(other);
        for (String field : all.keySet()) {
            String here = one.getOrDefault(field, "");
            String there = other.getOrDefault(field, "");
            if (!here.isEmpty() || !there.isEmpty()) {
                lines.add(new ConflictView.Line(texts.of("editor.field." + field), here, there, !here.equals(there)));
            }
        }
        return lines;
    }

    private static Map<String, String> said(EditedQuestion question) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("topic", question.topic());
        said.put("stem", question.stem());
        said.put("answer", answer(question.answer()));
        said.put("explanation", question.explanation());
        said.put("hint", question.hint());
        said.put("as-of", question.asOf());
        said.put("cites", String.join("\n", question.cites()));
        return said;
    }

    private static String answer(EditedAnswer answer) {
        List<String> lines = new ArrayList<>();
        if (answer instanceof EditedAnswer.Options options) {
            options.rows()
                    .forEach(row -> lines.add((row.right() ? "✓ " : "✗ ")
                            + row.text()
                            + (row.because().isEmpty() ? "" : " – " + row.because())));
        } else if (answer instanceof EditedAnswer.Typed typed) {
            lines.add(typed.expected());
            lines.addAll(typed.accepted());
            lines.addAll(typed.exact());
        } else if (answer instanceof EditedAnswer.Numeric number) {
            lines.add(number.range() ? number.from() + " – " + number.to() : number.expected());
            lines.add(number.tolerance().isEmpty() ? "" : "± " + number.tolerance());
            lines.add(number.unit());
        } else if (answer instanceof EditedAnswer.Items items) {
            lines.addAll(items.items());
        } else if (answer instanceof EditedAnswer.Pairs pairs) {
            pairs.rows().forEach(pair -> lines.add(pair.left() + " – " + pair.right()));
            lines.addAll(pairs.spare());
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
