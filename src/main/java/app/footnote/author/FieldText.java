package app.footnote.author;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a field of a part says, as text. It is the same however the field is written: 2018 and "2018", the keys of a
 * mapping in any order, space around a text.
 */
final class FieldText {
    private FieldText() {}

    /** For people: items of lists and entries of mappings on lines of their own. */
    static String of(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return String.join("\n", items.stream().map(FieldText::of).toList());
        }
        if (value instanceof Map<?, ?> entries) {
            return String.join(
                    "\n",
                    entries.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                            .toList());
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** The value with all that does not tell one from another taken away: texts, lists and sorted mappings. */
    static Object plain(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(FieldText::plain).toList();
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> sorted = new TreeMap<>();
            entries.forEach((key, each) -> sorted.put(String.valueOf(key), plain(each)));
            return sorted;
        }
        return String.valueOf(value).strip();
    }
}
