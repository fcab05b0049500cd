package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An exam on a server that has one processor: all students begin in the same second and then save an answer every five
 * seconds; what an autosave and a page cost, beside a bare handler; and whether anything is lost when the server is
 * killed again and again.
 *
 * <p>Options: {@code --students 1000 --seconds 20 --kills 100 --questions 20}.
 */
public final class AttemptBenchmark {
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);
    private static final Duration CLOSED_LOOP = Duration.ofSeconds(10);
    private static final int WARM_UP_STUDENTS = 800;
    private static final int WARM_UP_SAVES = 24;

    private final int students;
    private final int seconds;
    private final int kills;
    private final int questions;

    private AttemptBenchmark(String... options) {
        List<String> given = Arrays.asList(options);
        students = option(given, "--students", 1_000);
        seconds = option(given, "--seconds", 20);
        kills = option(given, "--kills", 100);
        questions = option(given, "--questions", 20);
    }

    private static int option(List<String> given, String name, int usual) {
        int at = given.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(given.get(at + 1));
    }

    public static void main(String... options) throws IOException, InterruptedException {
        AttemptBenchmark benchmark = new AttemptBenchmark(options);
        if (benchmark.students > 0) {
            benchmark.exam();
        }
        if (benchmark.kills > 0) {
            ExamKills.run(benchmark.kills);
        }
    }

    private void exam() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("footnote-bench");
        ServerProcess.onOneCore(folder).close(); // publishes the built-in set
        ExamDatabase.Exam warmUp = ExamDatabase.add(folder, WARM_UP_STUDENTS, questions);
        ExamDatabase.Exam exam = ExamDatabase.add(folder, students, questions);
        try (ServerProcess server = ServerProcess.onOneCore(folder);
                ServerProcess bare =
                        ServerProcess.onOneCore(BareInsert.class, Files.createTempDirectory("footnote-bench"))) {
            warmUp(server, warmUp);
            run(server, exam);
            closedLoop(server, bare, warmUp);
        }
    }

    /** As long as it takes for the virtual machine to compile what is hot. */
    private void warmUp(ServerProcess server, ExamDatabase.Exam exam) throws InterruptedException {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < exam.cookies().size(); i++) {
            int number = 1_000_000 + i;
            String cookie = exam.cookies().get(i);
            acts.add(() -> {
                try (ExamStudent student = new ExamStudent(server.port(), cookie, number)) {
                    student.arrive(exam.quiz());
                    student.begin(exam.quiz());
                    for (int save = 0; save < WARM_UP_SAVES; save++) {
                        student.save();
                        if (save % 6 == 0) {
                            student.look();
                        }
                    }
                }
            });
        }
        for (int from = 0; from < acts.size(); from += 16) {
            together(acts.subList(from, Math.min(acts.size(), from + 16)));
        }
    }

    private void run(ServerProcess server, ExamDatabase.Exam exam) throws IOException, InterruptedException {
        ConcurrentLinkedQueue<Long> starts = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> saves = new ConcurrentLinkedQueue<>();
        List<ExamStudent> present = new ArrayList<>();
        for (int i = 0; i < exam.cookies().size(); i++) {
            ExamStudent student = new ExamStudent(server.port(), exam.cookies().get(i), i);
            student.arrive(exam.quiz());
            present.add(student);
        }
        long begin = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        long settled = begin + Duration.ofSeconds(6).toNanos();
        long end = settled + Duration.ofSeconds(seconds).toNanos();
        Random random = new Random(11);
        AtomicReference<Duration> before = new AtomicReference<>(Duration.ZERO);
        Duration earlier = server.processorTime();
        List<Act> acts = new ArrayList<>();
        acts.add(() -> {
            waitUntil(settled);
            before.set(server.processorTime());
        });
        for (ExamStudent student : present) {
            long due = begin + random.nextInt(1_000) * 1_000_000L;
            long phase = settled + (long) (random.nextDouble() * BETWEEN_SAVES.toNanos());
            acts.add(() -> {
                waitUntil(due);
                student.begin(exam.quiz());
                starts.add(System.nanoTime() - due);
                for (long next = phase; next < end; next += BETWEEN_SAVES.toNanos()) {
                    waitUntil(next);
                    student.save();
                    saves.add(System.nanoTime() - next);
                }
            });
        }
        together(acts);
        double processor = server.processorTime().minus(before.get()).toNanos() / 1e6;
        System.out.printf(
                "%,d students beginning in one second, on one processor: p50 %.0f ms, p99 %.0f ms until the page of %d questions is there, %.2f ms of processor each%n",
                students,
                percentile(starts, 50),
                percentile(starts, 99),
                questions,
                before.get().minus(earlier).toNanos() / 1e6 / students);
        System.out.printf(
                "Their autosaves, one each 5 s: %,d, p50 %.1f ms, p99 %.1f ms, %.2f ms of processor each with all that the server does beside%n",
                saves.size(), percentile(saves, 50), percentile(saves, 99), processor / saves.size());
        for (ExamStudent student : present) {
            student.close();
        }
    }

    /** Without a pause: what each costs, beside a bare handler with one durable insert, and one that sends a text. */
    private void closedLoop(ServerProcess server, ServerProcess bare, ExamDatabase.Exam exam)
            throws InterruptedException {
        List<String> cookies = new ArrayList<>(exam.cookies());
        Load.Arrival saving = connection -> {
            ExamStudent student = opened(server, exam, cookies);
            return student::save;
        };
        Load.Arrival looking = connection -> {
            ExamStudent student = opened(server, exam, cookies);
            return student::look;
        };
        Load.Arrival inserting = connection -> () -> connection.post("/", "option=0");
        Load.Arrival reading = connection -> () -> connection.get("/");
        Load.measure(bare.port(), CLOSED_LOOP, inserting);
        Load.measure(bare.port(), CLOSED_LOOP, reading);
        double save = cost(server, saving);
        double insert = cost(bare, inserting);
        double page = cost(server, looking);
        double text = cost(bare, reading);
        System.out.printf(
                "An autosave costs %.2f ms of processor, a bare handler with one durable insert %.2f ms: %.1f times%n",
                save, insert, save / insert);
        System.out.printf(
                "The page of %d questions costs %.2f ms of processor, a bare handler with a short text %.2f ms: %.1f times%n",
                questions, page, text, page / text);
    }

    private static ExamStudent opened(ServerProcess server, ExamDatabase.Exam exam, List<String> cookies)
            throws IOException {
        String cookie;
        int number;
        synchronized (cookies) {
            number = 2_000_000 + cookies.size();
            cookie = cookies.remove(cookies.size() - 1);
        }
        ExamStudent student = new ExamStudent(server.port(), cookie, number);
        student.resume(exam.quiz());
        return student;
    }

    private static double cost(ServerProcess server, Load.Arrival arrival) throws InterruptedException {
        Duration before = server.processorTime();
        Load.Result result = Load.measure(server.port(), CLOSED_LOOP, arrival);
        double millis = server.processorTime().minus(before).toNanos() / 1e6;
        return millis / (result.perSecond() * CLOSED_LOOP.toSeconds());
    }

    /** What somebody does. */
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    /** Lets everybody act at once, each on a thread of their own, and waits for all. */
    static void together(List<Act> acts) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(acts.size());
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        for (Act act : acts) {
            Thread thread = new Thread(
                    null,
                    () -> {
                        try {
                            act.run();
                        } catch (IOException | RuntimeException e) {
                            failure.compareAndSet(null, e);
                        } finally {
                            done.countDown();
                        }
                    },
                    "student",
                    256 * 1024);
            thread.start();
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException("A student was turned away", failure.get());
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static double percentile(ConcurrentLinkedQueue<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
