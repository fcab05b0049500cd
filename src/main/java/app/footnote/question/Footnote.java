package app.footnote.question;

import app.footnote.document.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of a page: one paragraph of a document and the sentences of it that are cited.
 *
 * @param number from 1, as its mark shows it
 * @param quotes the cited sentences, where their text is at hand
 */
public record Footnote(int number, Document document, int paragraph, List<Integer> sentences, List<Quote> quotes) {
    /** The id of its document. */
    public String documentId() {
        return document.id();
    }

    /** Its document as it stands in a sentence: “Zhang (2018)”. */
    public String cited() {
        return document.cited();
    }

    /** The title of its document. */
    public String title() {
        return document.title();
    }

    /** Where its document can be read, or null. */
    public @Nullable String url() {
        return document.url();
    }

    /** Whether it cites one sentence only. */
    public boolean single() {
        return sentences.size() == 1;
    }

    /** The numbers of its sentences: “2”, “2–4”, “2, 5”. */
    public String numbers() {
        int first = sentences.get(0);
        int last = sentences.get(sentences.size() - 1);
        if (!single() && last - first == sentences.size() - 1) {
            return first + "–" + last;
        }
        return sentences.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
