package app.footnote.attempt;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What of an attempt its student may look at, and when. What is not named is not shown. */
public record ReviewMatrix(Map<ReviewTime, Set<ReviewPart>> shown) {
    public ReviewMatrix {
        shown = Map.copyOf(shown);
    }

    /**
     * Points and what was right are told at once, keys and footnotes when nobody can work any more, so that nothing is
     * passed on.
     */
    public static ReviewMatrix usual() {
        Set<ReviewPart> soon = EnumSet.of(ReviewPart.ATTEMPT, ReviewPart.CORRECTNESS, ReviewPart.POINTS);
        Map<ReviewTime, Set<ReviewPart>> shown = new EnumMap<>(ReviewTime.class);
        shown.put(ReviewTime.DURING, EnumSet.of(ReviewPart.ATTEMPT));
        shown.put(ReviewTime.RIGHT_AFTER, soon);
        shown.put(ReviewTime.WHILE_OPEN, soon);
        shown.put(ReviewTime.AFTER_CLOSE, EnumSet.allOf(ReviewPart.class));
        return new ReviewMatrix(shown);
    }

    public boolean shows(ReviewPart part, ReviewTime time) {
        return shown.getOrDefault(time, Set.of()).contains(part);
    }

    /** Whether anything of a running attempt is told beside what was answered. */
    public boolean tellsDuring() {
        return shown.getOrDefault(ReviewTime.DURING, Set.of()).stream().anyMatch(part -> part != ReviewPart.ATTEMPT);
    }
}
