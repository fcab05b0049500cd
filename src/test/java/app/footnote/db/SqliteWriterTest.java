package app.footnote.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteWriterTest {
    private static final int CAPACITY = 3;

    /** Keeps the writer busy, so that what is submitted meanwhile becomes one group. */
    private final CountDownLatch hold = new CountDownLatch(1);

    private SQLiteDataSource source;
    private SqliteWriter writer;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        source = SqliteDatabase.source(folder.resolve("writer.db"));
        Migrations.sqlite(List.of("classpath:db/test")).run(source, "writer.db");
        writer = new SqliteWriter(source.getConnection(), CAPACITY);
    }

    @AfterEach
    void close() {
        hold.countDown();
        writer.close();
    }

    @Test
    void aFullQueueRefusesAJobAtOnce() throws Exception {
        busy();
        List<Future<Integer>> taken = List.of(submit(1), submit(2), submit(3));
        assertThatThrownBy(() -> writer.write(handle -> 1)).isInstanceOf(DatabaseBusy.class);
        hold.countDown();
        for (Future<Integer> job : taken) {
            assertThat(job.get()).isEqualTo(1);
        }
        assertThat(writer.<Integer, RuntimeException>write(handle -> 1)).isEqualTo(1);
    }

    @Test
    void aJobIsAnsweredOnlyAfterItsGroupIsCommitted() throws Exception {
        busy();
        Future<Integer> first = submit(1);
        CountDownLatch secondRuns = new CountDownLatch(1);
        CountDownLatch secondMayEnd = new CountDownLatch(1);
        Future<Integer> second = submit(handle -> {
            secondRuns.countDown();
            secondMayEnd.await();
            return DatabaseTest.insert(handle, 2, "second");
        });
        hold.countDown();
        secondRuns.await();
        assertThat(first).isNotDone();
        assertThat(stored()).isEmpty();
        secondMayEnd.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(stored()).containsExactly(1L, 2L);
        assertThat(second.get()).isEqualTo(1);
    }

    @Test
    void aJobThatBreaksTheCommonTransactionBreaksOnlyItself() throws Exception {
        writer.write(handle -> DatabaseTest.insert(handle, 9, "taken"));
        busy();
        Future<Integer> before = submit(1);
        Future<Integer> breaking =
                submit(handle -> handle.execute("INSERT OR ROLLBACK INTO note (id, body) VALUES (8, 'taken')"));
        Future<Integer> after = submit(2);
        hold.countDown();
        assertThatThrownBy(breaking::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(JdbiException.class);
        assertThat(before.get()).isEqualTo(1);
        assertThat(after.get()).isEqualTo(1);
        assertThat(stored()).containsExactly(1L, 2L, 9L);
        assertThat(writer.<Integer, RuntimeException>write(handle -> DatabaseTest.insert(handle, 3, "later")))
                .isEqualTo(1);
    }

    @Test
    void anErrorInAJobDoesNotStopTheWriter() {
        assertThatThrownBy(() -> writer.write(handle -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(writer.<Integer, RuntimeException>write(handle -> DatabaseTest.insert(handle, 1, "still here")))
                .isEqualTo(1);
    }

    @Test
    void aJobThatWouldWaitForAnotherIsRefused() {
        assertThatThrownBy(() -> writer.write(handle -> writer.write(DatabaseTest::ids)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot wait for another");
    }

    @Test
    void closingFinishesTheJobsThatWereTaken() throws Exception {
        busy();
        Future<Integer> taken = submit(1);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(writer::close);
        hold.countDown();
        closing.get();
        assertThat(taken.get()).isEqualTo(1);
        assertThat(stored()).containsExactly(1L);
    }

    private void busy() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        inBackground(handle -> {
            busy.countDown();
            hold.await();
            return 0;
        });
        busy.await();
    }

    private Future<Integer> submit(int id) throws InterruptedException {
        return submit(handle -> DatabaseTest.insert(handle, id, "note " + id));
    }

    /** Returns when the job is in the queue, in its place. */
    private Future<Integer> submit(Job<Integer, InterruptedException> job) throws InterruptedException {
        int before = writer.waiting();
        Future<Integer> answer = inBackground(job);
        while (writer.waiting() == before) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private Future<Integer> inBackground(Job<Integer, InterruptedException> job) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                answer.complete(writer.write(job));
            } catch (InterruptedException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        caller.start();
        return answer;
    }

    private List<Long> stored() {
        return Jdbi.create(source).withHandle(DatabaseTest::ids);
    }
}
