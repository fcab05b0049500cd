package app.footnote.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a document, divided into numbered paragraphs and sentences; what citations are resolved against. */
public final class DividedText {
    private final List<Paragraph> paragraphs;
    private final Map<String, Sentence> byHash = new HashMap<>();

    DividedText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        sentences().forEach(sentence -> byHash.putIfAbsent(sentence.hash(), sentence));
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
    }

    /** The sentence at these numbers, if there is one. */
    public Optional<Sentence> at(int paragraph, int sentence) {
        if (paragraph < 1 || paragraph > paragraphs.size()) {
            return Optional.empty();
        }
        List<Sentence> sentences = paragraphs.get(paragraph - 1).sentences();
        return sentence < 1 || sentence > sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(sentence - 1));
    }

    /** The cited sentence: looked for at its numbers first, anywhere in the text second. */
    public Optional<Sentence> find(Citation citation) {
        return at(citation.paragraph(), citation.sentence())
                .filter(sentence -> sentence.hash().equals(citation.hash()))
                .or(() -> Optional.ofNullable(byHash.get(citation.hash())));
    }
}
