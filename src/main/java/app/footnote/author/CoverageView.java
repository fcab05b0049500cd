package app.footnote.author;

import java.util.List;

/**
 * A document with how many questions cite each of its sentences and how often those are missed.
 *
 * @param cited how many of its sentences are cited
 * @param sentences how many it has
 * @param answers how many answers the shares of misses rest on
 * @param uncovered the paragraphs that no question cites, by number
 */
public record CoverageView(
        String slug,
        String setTitle,
        String document,
        int cited,
        int sentences,
        int answers,
        List<Integer> uncovered,
        List<Paragraph> paragraphs,
        int from,
        int next) {
    /** A paragraph with its sentences. */
    public record Paragraph(int number, boolean heading, List<Sentence> sentences) {}

    /**
     * A sentence.
     *
     * @param questions how many questions cite it
     * @param missed in how many of a hundred answers those were missed; -1 where there are too few
     * @param depth of its tint, from 0 to 4
     */
    public record Sentence(String text, int questions, int missed, int depth) {}
}
