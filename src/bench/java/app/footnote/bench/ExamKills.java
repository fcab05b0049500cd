package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the server again and again while students save answers, as a power failure would. After each, every save that
 * the server said it has must be in the database, once; what it had not said is sent again and must be there once too.
 */
final class ExamKills {
    private static final int STUDENTS = 8;
    private static final Duration LONGEST_RUN = Duration.ofMillis(400);

    private ExamKills() {}

    static void run(int kills) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("footnote-bench");
        ServerProcess.onOneCore(folder).close();
        ExamDatabase.Exam exam = ExamDatabase.add(folder, STUDENTS, 20);
        Random random = new Random(13);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<ExamStudent> students = new ArrayList<>();
        int lost = 0;
        for (int kill = 0; kill <= kills; kill++) {
            ServerProcess server = ServerProcess.onOneCore(folder);
            if (students.isEmpty()) {
                for (int i = 0; i < STUDENTS; i++) {
                    ExamStudent student =
                            new ExamStudent(server.port(), exam.cookies().get(i), i);
                    student.resume(exam.quiz());
                    students.add(student);
                }
            } else {
                for (ExamStudent student : students) {
                    student.reconnect(server.port());
                    acknowledged.add(student.save()); // sent before the kill perhaps, under the same id
                }
            }
            if (kill == kills) {
                server.close();
                break;
            }
            List<Thread> threads = students.stream()
                    .map(student -> new Thread(() -> saveUntilItEnds(student, acknowledged)))
                    .toList();
            threads.forEach(Thread::start);
            LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_RUN.toNanos()));
            server.kill();
            for (Thread thread : threads) {
                thread.join();
            }
            lost += missing(folder, acknowledged);
        }
        lost += missing(folder, acknowledged);
        System.out.printf(
                "%d times killed: %,d answers acknowledged, %d of them lost, %d stored twice%n",
                kills, acknowledged.size(), lost, twice(folder));
        for (ExamStudent student : students) {
            student.close();
        }
    }

    private static void saveUntilItEnds(ExamStudent student, Set<String> acknowledged) {
        try {
            while (true) {
                acknowledged.add(student.save());
            }
        } catch (IOException | RuntimeException killed) {
            // what was under way is sent again after the next start
        }
    }

    private static int missing(Path folder, Set<String> acknowledged) {
        Set<String> stored = new HashSet<>(select(folder, "SELECT own_id FROM attempt_save"));
        return (int) acknowledged.stream().filter(own -> !stored.contains(own)).count();
    }

    private static int twice(Path folder) {
        return select(folder, "SELECT own_id FROM attempt_save GROUP BY own_id HAVING COUNT(*) > 1")
                .size();
    }

    private static List<String> select(Path folder, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("footnote.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
