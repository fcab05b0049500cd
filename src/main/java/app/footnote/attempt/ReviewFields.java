package app.footnote.attempt;

import app.footnote.web.Fields;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields for what students see of their attempts: a preset, or a table of boxes. */
public final class ReviewFields {
    /** The value of the preset's field for one's own table. */
    public static final String OWN = "own";

    private static final String PRESET = "review";

    private ReviewFields() {}

    /** What can be chosen. */
    public static List<String> presets() {
        return Stream.concat(Stream.of(ReviewPreset.values()).map(ReviewPreset::code), Stream.of(OWN))
                .toList();
    }

    /** The boxes that a preset ticks. */
    public static String boxes(String preset) {
        return ReviewPreset.ofCode(preset)
                .map(known -> names().filter(box -> known.matrix().shows(box.part(), box.time()))
                        .map(Box::name)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** The name of a box. */
    public static String box(ReviewPart part, ReviewTime time) {
        return new Box(part, time).name();
    }

    static String[] all() {
        return Stream.concat(Stream.of(PRESET), names().map(Box::name)).toArray(String[]::new);
    }

    static void put(Fields fields, ReviewMatrix matrix) {
        fields.put(PRESET, ReviewPreset.of(matrix).map(ReviewPreset::code).orElse(OWN));
        names().filter(box -> matrix.shows(box.part(), box.time())).forEach(box -> fields.put(box.name(), "on"));
    }

    static ReviewMatrix read(Fields fields) {
        return ReviewPreset.ofCode(fields.value(PRESET))
                .map(ReviewPreset::matrix)
                .orElseGet(() -> table(fields));
    }

    private static ReviewMatrix table(Fields fields) {
        Map<ReviewTime, Set<ReviewPart>> shown = new EnumMap<>(ReviewTime.class);
        names().filter(box -> fields.ticked(box.name()))
                .forEach(box -> shown.computeIfAbsent(box.time(), missing -> EnumSet.noneOf(ReviewPart.class))
                        .add(box.part()));
        return new ReviewMatrix(shown);
    }

    private static Stream<Box> names() {
        return Stream.of(ReviewPart.values())
                .flatMap(part -> Stream.of(ReviewTime.values()).map(time -> new Box(part, time)));
    }

    private record Box(ReviewPart part, ReviewTime time) {
        String name() {
            return "show-" + part.code() + "-" + time.code();
        }
    }
}
