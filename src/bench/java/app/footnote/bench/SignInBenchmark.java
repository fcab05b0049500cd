package app.footnote.bench;

import app.footnote.bench.HttpConnection.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A hundred students who sign in at once beside a class that practises: what becomes of the slowest of a hundred
 * answers, with and without them, in turns.
 */
final class SignInBenchmark {
    private static final int ROUNDS = 5;
    private static final int SIGN_INS = 100;
    private static final int CLASS = 30;
    private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(250);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final String PASSWORD = "three+words+in+a+row";
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final int port;

    private SignInBenchmark(int port) {
        this.port = port;
    }

    static void run() throws IOException, InterruptedException {
        try (ServerProcess footnote = ServerProcess.footnote(Files.createTempDirectory("footnote-bench"))) {
            new SignInBenchmark(footnote.port()).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        for (int student = 0; student < SIGN_INS; student++) {
            register(student);
        }
        practise(() -> LockSupport.parkNanos(WARM_UP.toNanos()));
        signInAll();
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Duration quiet = practise(() -> LockSupport.parkNanos(QUIET.toNanos()));
            List<Duration> longest = new ArrayList<>();
            Duration beside = practise(() -> longest.add(signInAll()));
            ratios[round] = (double) beside.toNanos() / quiet.toNanos();
            System.out.printf(
                    "Practice answers: p99 %.1f ms, %.1f ms beside %d sign-ins at once (the last took %.1f s): %.2f times%n",
                    millis(quiet), millis(beside), SIGN_INS, millis(longest.get(0)) / 1000, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf("Median of %d rounds: %.2f times%n", ROUNDS, ratios[ROUNDS / 2]);
    }

    /** A class practises, each student an answer every quarter of a second, for as long as the other thing takes. */
    private Duration practise(Runnable meanwhile) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch ready = new CountDownLatch(CLASS);
        ExecutorService threads = Executors.newFixedThreadPool(CLASS);
        try {
            List<Future<long[]>> students = IntStream.range(0, CLASS)
                    .mapToObj(student -> threads.submit(() -> answers(student, ready, over)))
                    .toList();
            ready.await();
            meanwhile.run();
            over.set(true);
            LongStream.Builder all = LongStream.builder();
            for (Future<long[]> times : students) {
                Arrays.stream(times.get()).forEach(all);
            }
            long[] sorted = all.build().sorted().toArray();
            return Duration.ofNanos(sorted[sorted.length * 99 / 100]);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A student was turned away", e);
        } finally {
            threads.shutdown();
        }
    }

    /** How long each answer took from when it was due, in nanoseconds. */
    private long[] answers(int student, CountDownLatch ready, AtomicBoolean over) throws IOException {
        LongStream.Builder times = LongStream.builder();
        try (HttpConnection connection = new HttpConnection(port)) {
            Student practising = new Student(connection, true);
            practising.act();
            ready.countDown();
            long due = System.nanoTime() + BETWEEN_ANSWERS.toNanos() * student / CLASS;
            while (!over.get()) {
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                practising.act();
                times.add(System.nanoTime() - due);
                due += BETWEEN_ANSWERS.toNanos();
            }
        }
        return times.build().toArray();
    }

    /** All sign in at once; gives how long the last one waited. */
    private Duration signInAll() {
        ExecutorService threads = Executors.newFixedThreadPool(SIGN_INS);
        try {
            List<Callable<Duration>> all = IntStream.range(0, SIGN_INS)
                    .<Callable<Duration>>mapToObj(student -> () -> signIn(student))
                    .toList();
            Duration longest = Duration.ZERO;
            for (Future<Duration> took : threads.invokeAll(all)) {
                longest = took.get().compareTo(longest) > 0 ? took.get() : longest;
            }
            return longest;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not sign in", e);
        } finally {
            threads.shutdown();
        }
    }

    private Duration signIn(int student) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            String token = token(connection.get("/sign-in"));
            long begin = System.nanoTime();
            Reply reply = connection.post(
                    "/sign-in", "form-token=" + token + "&name=" + name(student) + "&password=" + PASSWORD);
            if (reply.status() != 303) {
                throw new IOException("Signing in was met with " + reply.status());
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private void register(int student) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            String form = "form-token=" + token(connection.get("/register")) + "&display-name=Student&sign-in-name="
                    + name(student) + "&password=" + PASSWORD;
            Reply reply = connection.post("/register", form);
            if (reply.status() != 303) {
                throw new IOException("Registering was met with " + reply.status());
            }
        }
    }

    private static String name(int student) {
        return "student-" + student;
    }

    private static String token(Reply page) throws IOException {
        Matcher matcher = TOKEN.matcher(page.body());
        if (!matcher.find()) {
            throw new IOException("There is no form on a page met with " + page.status());
        }
        return matcher.group(1);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
