package app.footnote.author;

import java.util.List;

/**
 * A language model that can be asked, and what it did for the documents of a set.
 *
 * @param name of the model
 * @param host to which passages are sent
 * @param requests the most for one document
 * @param tokens the most for one document
 */
public record ModelView(String name, String host, int requests, int tokens, List<Line> lines) {
    /**
     * A document.
     *
     * @param percent how far it is; -1 where it does nothing
     * @param begun whether it stopped before its end, so that it would go on there
     * @param told what came of it, a sentence each; empty where it was never asked
     */
    public record Line(String id, String cited, int percent, boolean begun, List<String> told) {}

    public boolean working() {
        return lines.stream().anyMatch(line -> line.percent() >= 0);
    }
}
