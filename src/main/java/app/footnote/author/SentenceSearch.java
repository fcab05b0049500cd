package app.footnote.author;

import app.footnote.document.BlockKind;
import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.document.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Sentences of a draft's documents that hold some words, or words that begin so. */
final class SentenceSearch {
    private static final int MOST = 20;
    /** How short a word may be to be looked for inside a longer query. */
    private static final int SHORTEST = 2;

    private SentenceSearch() {}

    private record Hit(int words, Passage passage) {}

    /**
     * The sentences with the most of the words first, the documents in their order.
     *
     * @param texts by the document's id
     * @param cited how each document is cited
     */
    static List<Passage> of(String typed, Map<String, DividedText> texts, Map<String, String> cited) {
        List<String> wanted = Words.of(typed).stream()
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        int least = wanted.size() <= 2 ? wanted.size() : (wanted.size() + 1) / 2;
        List<Hit> hits = new ArrayList<>();
        texts.forEach((document, text) -> {
            for (Paragraph paragraph : text.paragraphs()) {
                if (paragraph.kind() != BlockKind.CHROME) {
                    for (Sentence sentence : paragraph.sentences()) {
                        hit(document, cited.getOrDefault(document, document), sentence, wanted, least, hits);
                    }
                }
            }
        });
        return hits.stream()
                .sorted(Comparator.comparing(Hit::words).reversed())
                .limit(MOST)
                .map(Hit::passage)
                .toList();
    }

    private static void hit(
            String document, String cited, Sentence sentence, List<String> wanted, int least, List<Hit> hits) {
        List<Word> words = Words.located(sentence.text());
        List<Word> found = words.stream()
                .filter(word -> wanted.stream().anyMatch(word.text()::startsWith))
                .toList();
        int count = (int) wanted.stream()
                .filter(word -> found.stream().anyMatch(each -> each.text().startsWith(word)))
                .count();
        if (count >= least) {
            Citation citation = new Citation(document, sentence.paragraph(), sentence.number(), sentence.hash());
            hits.add(new Hit(count, Passage.of(citation, cited, sentence.text(), found)));
        }
    }
}
