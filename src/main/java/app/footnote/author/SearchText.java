package app.footnote.author;

import app.footnote.question.markup.Markup;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as they are searched: small letters without accents, one blank between words. */
final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Fields of a question, as files and as rows have them, that nobody reads. */
    private static final Set<String> UNREAD = Set.of(
            "cites",
            "citations",
            "kind",
            "type",
            "topic",
            "card",
            "frame",
            "credit",
            "exact",
            "shown",
            "asOf",
            "facts");

    private SearchText() {}

    static String of(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    /** The words that somebody types into a search field. */
    static List<String> words(String typed) {
        return Stream.of(of(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * All that can be read in the fields of a question, with further sentences.
     *
     * @param markdown whether the fields are Markdown, of which only what is read is searched
     */
    static String of(Map<?, ?> fields, boolean markdown, List<String> more) {
        Stream<String> read = texts(fields).map(text -> new Markup(text, markdown).plain());
        return of(Stream.concat(read, more.stream()).distinct().collect(Collectors.joining(" ")));
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(field -> !UNREAD.contains(String.valueOf(field.getKey())))
                    .flatMap(field -> isPairs(field.getKey())
                            ? Stream.concat(names(field.getValue()), texts(field.getValue()))
                            : texts(field.getValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(SearchText::texts);
        }
        return value instanceof String || value instanceof Number ? Stream.of(String.valueOf(value)) : Stream.of();
    }

    private static boolean isPairs(Object field) {
        return "pairs".equals(field);
    }

    /** The left sides of pairs, which a file has as names. */
    private static Stream<String> names(Object pairs) {
        return pairs instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf) : Stream.of();
    }
}
