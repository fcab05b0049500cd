package app.footnote.author;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 100_000;

    /** All of a draft in their order. */
    static QuestionFilter all() {
        return of("");
    }

    /** The filter in the query of an address; what it does not know is left out. */
    static QuestionFilter of(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(field.substring(0, equals), decoded(field.substring(equals + 1)));
            }
        }
        String page = fields.getOrDefault("page", "");
        return new QuestionFilter(
                fields.getOrDefault("q", ""),
                fields.getOrDefault("topic", ""),
                fields.getOrDefault("type", ""),
                fields.getOrDefault("document", ""),
                one(STATES, fields.get("state")),
                one(ORIGINS, fields.get("origin")),
                fields.getOrDefault("fact", ""),
                one(SORTS, fields.get("sort")),
                page.matches("[1-9]\\d{0,5}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 1);
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
        fields.put("page", page == 1 ? "" : Integer.toString(page));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return decoded.substring(0, Math.min(LONGEST, decoded.length())).replace("\0", "");
        } catch (IllegalArgumentException e) {
            // half an escape says nothing
            return "";
        }
    }

    private static String one(List<String> known, @Nullable String value) {
        return value != null && known.contains(value) ? value : "";
    }
}
