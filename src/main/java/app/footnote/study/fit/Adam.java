package app.footnote.study.fit;

/** The optimiser Adam (Kingma and Ba, 2015), with a learning rate that falls along half a cosine wave. */
final class Adam {
    private static final double RATE = 0.04;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final double[] first;
    private final double[] second;
    private final int steps;
    private int step;

    /** @param steps how many there will be */
    Adam(int weights, int steps) {
        first = new double[weights];
        second = new double[weights];
        this.steps = steps;
    }

    /** Moves the weights against the gradient. */
    void step(double[] weights, double[] gradient) {
        double rate = RATE * (1 + Math.cos(Math.PI * step / steps)) / 2;
        step++;
        double firstCorrection = 1 - Math.pow(FIRST_DECAY, step);
        double secondCorrection = 1 - Math.pow(SECOND_DECAY, step);
        for (int i = 0; i < weights.length; i++) {
            first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * gradient[i];
            second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * gradient[i] * gradient[i];
            weights[i] -= rate * first[i] / firstCorrection / (Math.sqrt(second[i] / secondCorrection) + EPSILON);
        }
    }
}
