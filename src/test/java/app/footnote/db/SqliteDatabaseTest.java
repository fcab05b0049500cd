package app.footnote.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteDatabaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "query_only, 0"})
    void theWriterIsSetUpForDurability(String pragma, String value) {
        try (Database database = open()) {
            assertThat(database.<String, RuntimeException>write(handle -> pragma(handle, pragma)))
                    .isEqualTo(value);
        }
    }

    @Test
    void readersAreKeptFromWriting() {
        try (Database database = open()) {
            assertThat(database.<String, RuntimeException>read(handle -> pragma(handle, "query_only")))
                    .isEqualTo("1");
        }
    }

    @Test
    void itMakesItsFolderAndFindsItsRowsAgain() {
        Path deeper = folder.resolve("not/yet/there");
        try (Database database = open(deeper)) {
            database.run(handle -> DatabaseTest.insert(handle, 1, "kept"));
        }
        try (Database database = open(deeper)) {
            assertThat(database.read(DatabaseTest::ids)).containsExactly(1L);
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsKeptOutWithASentence() {
        try (Database first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("The data folder " + folder + " is in use by another Footnote (process "
                            + ProcessHandle.current().pid() + "). Stop that one first, or choose another folder "
                            + "with --data or FOOTNOTE_DATA.");
            assertThat(first.read(DatabaseTest::ids)).isEmpty();
        }
        open().close();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedWithASentence() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "The data folder " + file + " is a file. Choose another folder with --data or FOOTNOTE_DATA.");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithASentence() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("data");
        assertThatThrownBy(() -> open(below))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The data folder " + below + " cannot be made or written to (")
                .hasMessageEndingWith("Make it writable, or choose another folder with --data or FOOTNOTE_DATA.");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithASentenceAndLeavesTheFolderFree() throws IOException {
        Path file = Files.writeString(folder.resolve("footnote.db"), "a shopping list ".repeat(100));
        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("not a database");
        Files.delete(file);
        open().close();
    }

    @Test
    void anAddressThatIsNotPostgresIsRefusedWithASentence() {
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(folder, "jdbc:mysql://there/db?password=secret")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("FOOTNOTE_DATABASE begins with jdbc:postgresql://, or is left out for SQLite; "
                        + "it cannot be jdbc:mysql://there/db");
    }

    private Database open() {
        return open(folder);
    }

    private static Database open(Path folder) {
        return Database.open(new DatabaseSettings(folder, "", List.of("classpath:db/test")));
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("SELECT * FROM pragma_" + name)
                .mapTo(String.class)
                .one();
    }
}
