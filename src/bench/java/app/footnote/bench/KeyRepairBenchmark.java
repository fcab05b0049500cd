package app.footnote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.footnote.question.Answer;
import app.footnote.question.Key;
import app.footnote.question.Keys;
import app.footnote.question.Option;
import app.footnote.response.Judging;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * A key that is replaced after {@code -Dkeys.responses} answers (100,000), so that half of them are judged otherwise:
 * how long until every score, board, card and statistic is by the new key, and what somebody else notices meanwhile who
 * looks at the page of a set. Beside it, all answers read and judged by both keys, and nothing stored.
 */
final class KeyRepairBenchmark {
    private static final int RESPONSES = Integer.getInteger("keys.responses", 100_000);
    private static final int BEFORE = 600;
    private static final String KEY = "/workbench/" + UsedDatabase.SET + "/questions/q0/key";
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private KeyRepairBenchmark() {}

    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("footnote-bench");
        String cookie;
        double bare;
        long version;
        try (UsedDatabase used = new UsedDatabase(folder)) {
            used.fill(RESPONSES);
            cookie = used.administrator();
            version = used.version();
            bare = bare(used);
        }
        try (ServerProcess footnote = ServerProcess.onOneCore(folder);
                HttpConnection visitor = new HttpConnection(footnote.port())) {
            look(visitor, BEFORE, new AtomicBoolean(true));
            double before = p99(look(visitor, BEFORE, new AtomicBoolean(true)));
            HttpConnection administrator = new HttpConnection(footnote.port());
            administrator.bring("footnote-visitor", cookie);
            AtomicBoolean running = new AtomicBoolean(true);
            double[][] times = new double[1][];
            Thread looking = new Thread(() -> times[0] = look(visitor, Integer.MAX_VALUE, running));
            Duration worked = footnote.processorTime();
            long start = System.nanoTime();
            String change = begin(administrator, version);
            looking.start();
            while (!administrator.get(change).body().contains("data-follow=\"ended\"")) {
                LockSupport.parkNanos(200_000_000);
            }
            double took = (System.nanoTime() - start) / 1e9;
            running.set(false);
            looking.join();
            System.out.printf(
                    "a key repaired over %,d responses: %.1f s, %.1f s of processor with the pages (bare judging: %.1f s, ratio %.1f); p99 of a page %.1f ms"
                            + " before, %.1f ms meanwhile (%,d looked at)%n",
                    RESPONSES,
                    took,
                    footnote.processorTime().minus(worked).toMillis() / 1e3,
                    bare,
                    took / bare,
                    before,
                    p99(times[0]),
                    times[0].length);
        }
    }

    /** Reads and judges everything, and stores nothing. */
    private static double bare(UsedDatabase used) {
        Keys other = new Keys() {
            @Override
            public Key of(long questionVersion) {
                return Key.AS_PUBLISHED.replacedBy(
                        new Answer.Choice(List.of(new Option("Village", null, List.of())), List.of(), 0, false));
            }

            @Override
            public long last() {
                return 1;
            }
        };
        Judging judging = new Judging(used.database(), used.library().with(other));
        long start = System.nanoTime();
        int changed = judging.look(used.version()).changed();
        double took = (System.nanoTime() - start) / 1e9;
        if (changed < RESPONSES / 3) {
            throw new IllegalStateException("Only " + changed + " answers would be judged otherwise");
        }
        return took;
    }

    /** Changes the key, and gives the address of the progress. */
    private static String begin(HttpConnection connection, long version) throws IOException {
        Matcher token = TOKEN.matcher(connection.get(KEY).body());
        if (!token.find()) {
            throw new IOException("There is no form at " + KEY);
        }
        // the options are Hamlet, Suburb, Town and Village
        HttpConnection.Reply reply = connection.post(
                KEY,
                "form-token=" + URLEncoder.encode(token.group(1), UTF_8) + "&do=new&right=3&reason=Found+out&version="
                        + version + "&confirm=yes");
        if (reply.status() != 303) {
            throw new IOException("The change was answered with " + reply.status());
        }
        return reply.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static double[] look(HttpConnection visitor, int most, AtomicBoolean running) {
        DoubleStream.Builder times = DoubleStream.builder();
        for (int i = 0; i < most && running.get(); i++) {
            long start = System.nanoTime();
            try {
                visitor.get("/sets/" + UsedDatabase.SET);
            } catch (IOException e) {
                throw new IllegalStateException("A visitor was turned away", e);
            }
            times.add((System.nanoTime() - start) / 1e6);
            LockSupport.parkNanos(5_000_000);
        }
        return times.build().toArray();
    }

    private static double p99(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }
}
