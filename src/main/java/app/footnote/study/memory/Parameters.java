package app.footnote.study.memory;

import java.util.List;

/**
 * The weights of a memory model, w0 and following.
 *
 * @param version which model they are for
 */
public record Parameters(String version, List<Double> weights) {
    /** The published defaults of FSRS-6. */
    public static final Parameters FSRS_6 = new Parameters(
            "FSRS-6",
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Parameters {
        weights = List.copyOf(weights);
        if (version.equals("FSRS-6") && weights.size() != 21) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + weights.size() + ".");
        }
    }
}
