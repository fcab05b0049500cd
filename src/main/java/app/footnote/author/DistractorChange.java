package app.footnote.author;

import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts another wrong option in place of one, in the fields of a question that is chosen from. */
final class DistractorChange {
    private DistractorChange() {}

    /** The texts of all options, those that are right first. */
    static List<String> options(Map<String, Object> fields) {
        return Stream.concat(keys(fields).stream(), wrong(fields).stream().map(DistractorChange::text))
                .toList();
    }

    static List<String> keys(Map<String, Object> fields) {
        Object answer = fields.get("answer");
        return (answer instanceof List<?> list ? list : answer == null ? List.of() : List.of(answer))
                .stream().map(DistractorChange::text).toList();
    }

    /** The texts of the wrong options. */
    static List<String> wrongTexts(Map<String, Object> fields) {
        return wrong(fields).stream().map(DistractorChange::text).toList();
    }

    /**
     * The fields with the other in place of the one, or without it.
     *
     * @param other null to leave it out
     */
    static Map<String, Object> in(Map<String, Object> fields, String one, @Nullable Option other) {
        List<Object> options = new ArrayList<>();
        for (Object option : wrong(fields)) {
            if (!text(option).equals(one)) {
                options.add(option);
            } else if (other != null) {
                options.add(GeneratedFields.option(other));
            }
        }
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put("wrong", options);
        return changed;
    }

    private static List<?> wrong(Map<String, Object> fields) {
        return fields.get("wrong") instanceof List<?> list ? list : List.of();
    }

    private static String text(Object option) {
        return String.valueOf(option instanceof Map<?, ?> fields ? fields.get("text") : option);
    }
}
