package app.footnote.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists of the language, from {@code lexicon.txt}: a heading in brackets, then its lines. */
final class Lexicon {
    private static final Map<String, List<String>> SECTIONS = read();

    private Lexicon() {}

    static List<String> lines(String section) {
        return SECTIONS.getOrDefault(section, List.of());
    }

    /** The words of a section, which are separated by commas. */
    static Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(section)) {
            for (String word : line.split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text().split("\\R")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return sections;
    }

    private static String text() {
        try (InputStream stream = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The word lists are missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The word lists could not be read.", e);
        }
    }
}
