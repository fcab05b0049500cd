package app.footnote.live.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees once a question is over.
 *
 * @param key positions of the right options; empty where there are none
 * @param right the right answer in one line
 * @param reasons why options are right or wrong, of those of which something is said
 * @param notes the numbers of the footnotes of the explanation
 * @param disagreements where documents say different things about it
 * @param votes how many chose each option; empty where there are none
 * @param firstVotes the same of the vote before the discussion, or null where there was none
 * @param answers how many answered
 * @param correct how many rightly
 * @param html where the texts are more than words, else null
 */
public record Reveal(
        List<Integer> key,
        String right,
        String explanation,
        List<Integer> notes,
        List<Reason> reasons,
        List<Note> footnotes,
        List<Disagreement> disagreements,
        List<Integer> votes,
        @Nullable List<Integer> firstVotes,
        int answers,
        int correct,
        @Nullable Html html) {
    /**
     * The same texts as HTML that can do no harm.
     *
     * @param reasons in the order of the reasons
     */
    public record Html(String right, String explanation, List<String> reasons) {}

    /** Why the option at a position is right or wrong. */
    public record Reason(int option, String because, List<Integer> notes) {}

    /**
     * A footnote.
     *
     * @param document as it is cited: “Zhang (2018)”
     * @param url where the document can be read, or null
     * @param sentences as “2–4”
     * @param quotes the sentences, where their text is at hand
     */
    public record Note(
            int number,
            String document,
            String title,
            @Nullable String url,
            int paragraph,
            String sentences,
            List<List<Span>> quotes) {}

    /** A piece of a quote; {@code marked} where it says what was asked. */
    public record Span(String text, boolean marked) {}

    /** What the documents do not agree on. */
    public record Disagreement(String summary, List<Side> sides) {}

    /** What one document says of it. */
    public record Side(String document, String text, List<Integer> notes) {}
}
