package app.footnote.author;

import app.footnote.question.NamedDraw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The draws that a draft names, as its set.yaml has them. */
final class DraftDraws {
    private static final String DRAWS = "draws";

    private DraftDraws() {}

    static List<NamedDraw> of(Draft draft) {
        return mappings(draft.about().get(DRAWS)).stream().map(DraftDraws::draw).toList();
    }

    /** What the set says of itself with these draws in place of those that it had. */
    static DraftPart put(Draft draft, List<NamedDraw> draws) {
        Map<String, Object> about = new LinkedHashMap<>(draft.about());
        about.put(DRAWS, draws.stream().map(DraftDraws::fields).toList());
        if (draws.isEmpty()) {
            about.remove(DRAWS);
        }
        return DraftPart.of(DraftFile.SET, "set", about);
    }

    private static NamedDraw draw(Map<String, Object> fields) {
        return new NamedDraw(
                DraftQuestion.text(fields, "title"),
                DraftQuestion.is(fields, "shuffled"),
                mappings(fields.get("pools")).stream().map(DraftDraws::part).toList());
    }

    private static NamedDraw.Part part(Map<String, Object> fields) {
        String count = DraftQuestion.text(fields, "count");
        return new NamedDraw.Part(
                DraftQuestion.texts(fields, "topics").toList(),
                DraftQuestion.texts(fields, "documents").toList(),
                DraftQuestion.texts(fields, "types").toList(),
                count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0);
    }

    private static Map<String, Object> fields(NamedDraw draw) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", draw.title());
        fields.put("shuffled", draw.shuffled());
        fields.put("pools", draw.parts().stream().map(DraftDraws::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(NamedDraw.Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "topics", part.topics());
        put(fields, "documents", part.documents());
        put(fields, "types", part.types());
        fields.put("count", part.count());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, List<String> ids) {
        if (!ids.isEmpty()) {
            fields.put(name, ids);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> mappings(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> (Map<String, Object>) item)
                        .toList()
                : List.of();
    }
}
