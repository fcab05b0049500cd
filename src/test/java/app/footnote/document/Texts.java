package app.footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Divides texts for tests, and makes texts up. */
final class Texts {
    private static final List<String> WORDS = List.of(
            "river",
            "Delta",
            "the",
            "St.",
            "Dr.",
            "J.",
            "1996",
            "4,300",
            "17.5",
            "U.S.",
            "naïve",
            "“quoted”",
            "(aside)",
            "co-operation",
            "2001–2004",
            "Ёлка",
            "上海",
            "e.g.",
            "[12]",
            "half—way",
            "it’s",
            "No.",
            "3.");
    private static final List<String> STOPS = List.of(".", ".", ".", "!", "?", "…", ":", "", ".”", "?)", "。");
    private static final List<String> GAPS = List.of(" ", " ", " ", "\u00a0", "  ", "\t", "\n", "\n\n", "\r\n\r\n", "");

    private Texts() {}

    static List<String> sentences(String text) {
        return Division.of(text).sentences().map(Sentence::text).toList();
    }

    static List<String> paragraphs(String text) {
        return Division.of(text).paragraphs().stream()
                .map(paragraph -> String.join(
                        " ", paragraph.sentences().stream().map(Sentence::text).toList()))
                .toList();
    }

    static List<BlockKind> kinds(String text) {
        return Division.of(text).paragraphs().stream().map(Paragraph::kind).toList();
    }

    /** A text of everything that makes division hard, in any order. */
    static String any(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int sentences = random.nextInt(40);
        for (int i = 0; i < sentences; i++) {
            int words = 1 + random.nextInt(15);
            List<String> sentence = new ArrayList<>();
            for (int j = 0; j < words; j++) {
                sentence.add(pick(WORDS, random));
            }
            text.append(String.join(" ", sentence)).append(pick(STOPS, random)).append(pick(GAPS, random));
        }
        return text.toString();
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
