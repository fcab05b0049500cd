package app.footnote.author;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a fact does to questions.
 *
 * @param own questions of authors that rest on the fact and stay as they are, by the address of their editor
 * @param begun names that the set has not got yet and that become something facts can be about
 * @param learners how many people have learnt cards whose questions change
 * @param problems why the fact cannot stand as it is, each a sentence
 */
public record FactChangeView(
        List<Line> lines, List<QuestionsView.Choice> own, List<String> begun, int learners, List<String> problems) {
    /** How many are shown in full. */
    public static final int SHOWN = 40;

    /**
     * A question before and after.
     *
     * @param before null where it is new
     * @param after null where it is gone
     */
    public record Line(
            String type, @Nullable Asked before, @Nullable Asked after) {
        /** As messages name it: “added”, “gone” or “changed”. */
        public String kind() {
            return before == null ? "added" : after == null ? "gone" : "changed";
        }

        /** Whether stem and answer stay: only wrong options or what is said afterwards become others. */
        public boolean asksTheSame() {
            return before != null
                    && after != null
                    && before.stem().equals(after.stem())
                    && before.answer().equals(after.answer());
        }
    }

    /** A question as it is read. */
    public record Asked(String stem, String answer, String wrong, String explanation) {}

    /** How many questions become others in this way. */
    public long count(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).count();
    }

    /** The first of those that become others in this way. */
    public List<Line> of(String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .limit(SHOWN)
                .toList();
    }
}
