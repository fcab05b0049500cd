package app.footnote.bench;

import java.io.IOException;
import java.util.Arrays;

/**
 * How long a page took, in milliseconds.
 *
 * @param first when it was asked for the first time
 */
record PageTimes(double first, double median, double p99) {
    /** Asks for it once, then so many times more. */
    static PageTimes of(HttpConnection connection, String path, int times) throws IOException {
        double first = get(connection, path);
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            took[i] = get(connection, path);
        }
        Arrays.sort(took);
        return new PageTimes(first, took[times / 2], took[(int) Math.ceil(times * 0.99) - 1]);
    }

    private static double get(HttpConnection connection, String path) throws IOException {
        long start = System.nanoTime();
        int status = connection.get(path).status();
        double took = (System.nanoTime() - start) / 1e6;
        if (status != 200) {
            throw new IOException(path + " was answered with " + status);
        }
        return took;
    }

    @Override
    public String toString() {
        return "first %.0f ms, median %.1f ms, p99 %.1f ms".formatted(first, median, p99);
    }
}
