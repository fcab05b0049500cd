package app.footnote.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which facts of a draft are looked for, as an address says it: an empty text lets everything through.
 *
 * @param typed words, in any order
 * @param entity id of what it is about
 * @param page from 1
 */
public record FactFilter(String typed, String topic, String entity, String relation, String document, int page) {
    /** The filter in the query of an address. */
    static FactFilter of(String query) {
        AddressQuery fields = AddressQuery.of(query);
        return new FactFilter(
                fields.text("q"),
                fields.text("topic"),
                fields.text("entity"),
                fields.text("relation"),
                fields.text("document"),
                fields.page());
    }

    /** Whether all facts are shown. */
    public boolean isPlain() {
        return equals(of("").at(page));
    }

    /** The same on another page. */
    public FactFilter at(int other) {
        return new FactFilter(typed, topic, entity, relation, document, other);
    }

    /** As it stands in an address, after the question mark. */
    public String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", typed);
        fields.put("topic", topic);
        fields.put("entity", entity);
        fields.put("relation", relation);
        fields.put("document", document);
        return AddressQuery.written(fields, page);
    }

    /** Those of the draft's facts that fit, in their order. */
    List<DraftPart> of(Draft draft, UnaryOperator<String> name) {
        List<String> words = SearchText.words(typed);
        return draft.parts(DraftFile.FACTS).stream()
                .filter(part -> fits(part, part.fields(), words, name))
                .toList();
    }

    private boolean fits(DraftPart part, Map<String, Object> fields, List<String> words, UnaryOperator<String> name) {
        if (!(topic.isEmpty() || topic.equals(fields.get("topic")))
                || !(relation.isEmpty() || relation.equals(fields.get("relation")))
                || !(entity.isEmpty() || names(fields).contains(entity))
                || !(document.isEmpty()
                        || Stale.citations(part).stream()
                                .anyMatch(cited -> cited.document().equals(document)))) {
            return false;
        }
        String text = words.isEmpty()
                ? ""
                : SearchText.of(part.id() + " " + fields.get("says") + " "
                        + String.join(" ", names(fields).stream().map(name).toList()));
        return words.stream().allMatch(text::contains);
    }

    private static List<String> names(Map<String, Object> fields) {
        return Stream.of("subject", "value", "holder")
                .flatMap(field -> DraftQuestion.texts(fields, field))
                .toList();
    }
}
