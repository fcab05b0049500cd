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
 */
public record Asked(
        String kind,
        String topic,
        String stem,
        List<String> options,
        List<String> left,
        List<String> right,
        @Nullable String unit) {}
