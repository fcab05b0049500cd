package app.footnote.live.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question that the room is at.
 *
 * @param kind as {@code single-choice}
 * @param stem of a cloze with its blank
 * @param options empty while the question is only read, and where there are none; the position gives letter, shape and
 *     colour
 * @param left items to order, or left sides to match
 * @param right right sides to match with
 * @param unit of a number to type, or null
 * @param rules the messages that say what counts as right, where the question has a rule of its own
 * @param html where the texts are more than words, else null
 */
public record Asked(
        String kind,
        String topic,
        String stem,
        List<String> options,
        List<String> left,
        List<String> right,
        @Nullable String unit,
        List<String> rules,
        @Nullable Html html) {
    /** The same texts as HTML that can do no harm; a blank is an empty element of the class {@code blank}. */
    public record Html(String stem, List<String> options, List<String> left, List<String> right) {}
}
