package app.footnote.db;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** What every caller may rely on, whichever engine is below. */
class DatabaseTest {
    private static final String MIGRATIONS = "classpath:db/test";

    @StoreTest(migrations = MIGRATIONS)
    void aReadSeesEveryWriteThatReturned(Database database) {
        for (int id = 1; id <= 50; id++) {
            int note = id;
            database.write(handle -> insert(handle, note, "note " + note));
            assertThat(database.read(DatabaseTest::ids)).hasSize(note).contains((long) note);
        }
    }

    @StoreTest(migrations = MIGRATIONS)
    void aJobThatThrowsLeavesNoRowsAndItsExceptionComesOut(Database database) {
        assertThatThrownBy(() -> database.write(handle -> {
                    insert(handle, 1, "half");
                    throw new IOException("no more");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no more");
        assertThat(database.read(DatabaseTest::ids)).isEmpty();
    }

    @StoreTest(migrations = MIGRATIONS)
    void aFailingJobDoesNotTakeItsNeighboursWithIt(Database database) throws Exception {
        List<Future<Integer>> writes = together(IntStream.rangeClosed(1, 200)
                .<Callable<Integer>>mapToObj(id -> () -> database.write(handle -> {
                    int rows = insert(handle, id, "note " + id);
                    if (id % 7 == 0) {
                        throw new IllegalStateException("sevens fail");
                    }
                    return rows;
                }))
                .toList());
        for (int id = 1; id <= 200; id++) {
            Future<Integer> write = writes.get(id - 1);
            if (id % 7 == 0) {
                assertThatThrownBy(write::get).cause().hasMessage("sevens fail");
            } else {
                assertThat(write.get()).isEqualTo(1);
            }
        }
        assertThat(database.read(DatabaseTest::ids)).hasSize(200 - 28).noneMatch(id -> id % 7 == 0);
    }

    @StoreTest(migrations = MIGRATIONS)
    void concurrentReadThenWriteJobsLoseNoUpdate(Database database) throws Exception {
        database.write(handle -> insert(handle, 1, "0"));
        List<Future<Integer>> writes = together(IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(each -> () -> database.write(handle -> {
                    int count = Integer.parseInt(body(handle));
                    return handle.createUpdate("UPDATE note SET body = :body WHERE id = 1")
                            .bind("body", Integer.toString(count + 1))
                            .execute();
                }))
                .toList());
        for (Future<Integer> write : writes) {
            write.get();
        }
        assertThat(database.<String, RuntimeException>read(DatabaseTest::body)).isEqualTo("40");
    }

    @StoreTest(migrations = MIGRATIONS)
    void aReadSeesOneStateFromItsBeginningToItsEnd(Database database) {
        database.write(handle -> insert(handle, 1, "before"));
        List<Long> seen = database.read(handle -> {
            assertThat(ids(handle)).containsExactly(1L);
            database.write(other -> insert(other, 2, "meanwhile"));
            return ids(handle);
        });
        assertThat(seen).containsExactly(1L);
        assertThat(database.read(DatabaseTest::ids)).containsExactly(1L, 2L);
    }

    @StoreTest(migrations = MIGRATIONS)
    void aReadInsideAReadSeesTheSameState(Database database) {
        List<Long> seen = database.read(handle -> {
            assertThat(ids(handle)).isEmpty();
            database.write(other -> insert(other, 1, "meanwhile"));
            return database.read(DatabaseTest::ids);
        });
        assertThat(seen).isEmpty();
    }

    @StoreTest(migrations = MIGRATIONS)
    void aStatementServesAgainAfterItFailed(Database database) {
        database.write(handle -> insert(handle, 1, "first"));
        assertThatThrownBy(() -> database.write(handle -> insert(handle, 1, "again")))
                .isInstanceOf(JdbiException.class);
        database.write(handle -> insert(handle, 2, "second"));
        assertThat(database.read(DatabaseTest::ids)).containsExactly(1L, 2L);
    }

    @StoreTest(migrations = MIGRATIONS)
    void aReadCannotWrite(Database database) {
        assertThatThrownBy(() -> database.read(handle -> insert(handle, 1, "sneaked in")))
                .isInstanceOf(JdbiException.class);
        assertThat(database.read(DatabaseTest::ids)).isEmpty();
        assertThat(database.<Integer, RuntimeException>write(handle -> insert(handle, 1, "openly")))
                .isEqualTo(1);
    }

    @StoreTest(migrations = MIGRATIONS)
    void foreignKeysHold(Database database) {
        assertThatThrownBy(
                        () -> database.write(handle -> handle.execute("INSERT INTO answer (id, note) VALUES (1, 99)")))
                .isInstanceOf(JdbiException.class);
    }

    @StoreTest(migrations = MIGRATIONS)
    void aClosedDatabaseRefusesJobs(Database database) {
        database.close();
        assertThatThrownBy(() -> database.write(DatabaseTest::ids)).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> database.read(DatabaseTest::ids)).isInstanceOf(DatabaseException.class);
    }

    static int insert(Handle handle, long id, String body) {
        return handle.createUpdate("INSERT INTO note (id, body) VALUES (:id, :body)")
                .bind("id", id)
                .bind("body", body)
                .execute();
    }

    static List<Long> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM note ORDER BY id")
                .mapTo(long.class)
                .list();
    }

    private static String body(Handle handle) {
        return handle.createQuery("SELECT body FROM note WHERE id = 1")
                .mapTo(String.class)
                .one();
    }

    private static List<Future<Integer>> together(List<Callable<Integer>> jobs) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            return threads.invokeAll(jobs).stream().collect(toList());
        } finally {
            threads.shutdown();
        }
    }
}
