package app.footnote.study.fit;

/** Between which values each weight stays, as fsrs-rs has them. */
final class Bounds {
    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] GREATEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    private Bounds() {}

    static void clip(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(LEAST[i], Math.min(GREATEST[i], weights[i]));
        }
    }
}
