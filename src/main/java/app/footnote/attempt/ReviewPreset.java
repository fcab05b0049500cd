package app.footnote.attempt;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is usually shown of attempts, and when. */
enum ReviewPreset {
    /** Right or wrong at once, right answers when nobody can work any more. */
    CLOSED,
    /** Everything as soon as an attempt is handed in. */
    AT_ONCE,
    /** Points, and never which answers were right. */
    POINTS;

    /** In message keys and forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReviewPreset> ofCode(String code) {
        return Stream.of(values()).filter(preset -> preset.code().equals(code)).findFirst();
    }

    static Optional<ReviewPreset> of(ReviewMatrix matrix) {
        return Stream.of(values())
                .filter(preset -> preset.matrix().equals(matrix))
                .findFirst();
    }

    ReviewMatrix matrix() {
        return switch (this) {
            case CLOSED -> ReviewMatrix.usual();
            case AT_ONCE -> after(EnumSet.allOf(ReviewPart.class));
            case POINTS -> after(EnumSet.of(ReviewPart.POINTS));
        };
    }

    private static ReviewMatrix after(Set<ReviewPart> parts) {
        Map<ReviewTime, Set<ReviewPart>> shown = new EnumMap<>(ReviewTime.class);
        for (ReviewTime time : ReviewTime.values()) {
            shown.put(time, time == ReviewTime.DURING ? EnumSet.of(ReviewPart.ATTEMPT) : parts);
        }
        return new ReviewMatrix(shown);
    }
}
