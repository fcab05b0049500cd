package app.footnote.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions of a draft are looked for, as an address says it: an empty text lets everything through.
 *
 * @param typed words, in any order
 * @param state how a question stands; empty for those that are not put away
 * @param sort how they are ordered; empty for the order of the set
 * @param page from 1
 */
public record QuestionFilter(
        String typed,
        String topic,
        String type,
        String document,
        String state,
        String origin,
        String fact,
        String sort,
        int page) {
    /** What can be chosen of a question's state. */
    public static final List<String> STATES = List.of("draft", "ready", "outdated", "new", "archived", "all");

    public static final List<String> ORIGINS = List.of("written", "changed", "generated");

    public static final List<String> SORTS = List.of("stem", "type", "topic", "recent");

    /** All of a draft in their order. */
    static QuestionFilter all() {
        return of("");
    }

    /** The filter in the query of an address; what it does not know is left out. */
    static QuestionFilter of(String query) {
        AddressQuery fields = AddressQuery.of(query);
        return new QuestionFilter(
                fields.text("q"),
                fields.text("topic"),
                fields.text("type"),
                fields.text("document"),
                fields.one("state", STATES),
                fields.one("origin", ORIGINS),
                fields.text("fact"),
                fields.one("sort", SORTS),
                fields.page());
    }

    /** Whether everything that is not put away is shown, in the order of the set. */
    public boolean isPlain() {
        return equals(all().at(page));
    }

    /** Whether rows can be moved: they stand as the set has them. */
    public boolean isInOrder() {
        return sort.isEmpty();
    }

    /** The same on another page. */
    public QuestionFilter at(int other) {
        return new QuestionFilter(typed, topic, type, document, state, origin, fact, sort, other);
    }

    List<String> words() {
        return SearchText.words(typed);
    }

    /** As it stands in an address, after the question mark; empty where nothing is chosen. */
    public String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", typed);
        fields.put("topic", topic);
        fields.put("type", type);
        fields.put("document", document);
        fields.put("state", state);
        fields.put("origin", origin);
        fields.put("fact", fact);
        fields.put("sort", sort);
        return AddressQuery.written(fields, page);
    }
}
