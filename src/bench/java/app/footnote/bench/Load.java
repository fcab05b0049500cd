package app.footnote.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Many visitors at once, each on a connection of their own, each acting again as soon as they are answered. */
final class Load {
    private static final int VISITORS = 16;

    private Load() {}

    /** What a visitor does over and over. */
    @FunctionalInterface
    interface Visitor {
        void act() throws IOException;
    }

    /** Makes a visitor who acts on this connection. */
    @FunctionalInterface
    interface Arrival {
        Visitor on(HttpConnection connection) throws IOException;
    }

    /** How often somebody acted in a second, and how long the slowest of a hundred took. */
    record Result(double perSecond, Duration p99) {
        @Override
        public String toString() {
            return "%,.0f/s, p99 %.1f ms".formatted(perSecond, p99.toNanos() / 1e6);
        }
    }

    static Result measure(int port, Duration duration, Arrival arrival) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
        try {
            long end = System.nanoTime() + duration.toNanos();
            List<Callable<long[]>> visits = IntStream.range(0, VISITORS)
                    .<Callable<long[]>>mapToObj(visitor -> () -> visit(port, end, arrival))
                    .toList();
            LongStream.Builder all = LongStream.builder();
            for (Future<long[]> times : threads.invokeAll(visits)) {
                Arrays.stream(times.get()).forEach(all);
            }
            long[] sorted = all.build().sorted().toArray();
            return new Result(
                    sorted.length / (duration.toNanos() / 1e9), Duration.ofNanos(sorted[sorted.length * 99 / 100]));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A visitor was turned away", e);
        } finally {
            threads.shutdown();
        }
    }

    private static long[] visit(int port, long end, Arrival arrival) throws IOException {
        LongStream.Builder times = LongStream.builder();
        try (HttpConnection connection = new HttpConnection(port)) {
            Visitor visitor = arrival.on(connection);
            for (long begin = System.nanoTime(); begin < end; ) {
                visitor.act();
                long now = System.nanoTime();
                times.add(now - begin);
                begin = now;
            }
        }
        return times.build().toArray();
    }
}
