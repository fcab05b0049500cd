package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command backup as a shell sees it. */
class BackupCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void copyOfADatabaseInUseOpensWithWhatWasCommitted(@TempDir Path data, @TempDir Path copies) throws Exception {
        Path copy = copies.resolve("footnote.db");
        try (Database database = Database.open(DatabaseSettings.sqlite(data))) {
            database.run(handle ->
                    handle.execute("INSERT INTO class (id, name, time_zone, created_at) VALUES (7, 'Kept', 'UTC', 0)"));

            assertThat(run("backup", copy.toString(), "--data", data.toString()))
                    .isZero();
        }

        assertThat(out.toString()).contains(copy.toString());
        try (Database restored = Database.open(DatabaseSettings.sqlite(copies))) {
            assertThat(restored.<String, RuntimeException>read(
                            handle -> handle.createQuery("SELECT name FROM class WHERE id = 7")
                                    .mapTo(String.class)
                                    .one()))
                    .isEqualTo("Kept");
        }
    }

    @Test
    void fileThatIsThereIsNotWrittenOver(@TempDir Path data, @TempDir Path copies) throws Exception {
        Path there = Files.writeString(copies.resolve("copy.db"), "mine");
        Database.open(DatabaseSettings.sqlite(data)).close();

        assertThat(run("backup", there.toString(), "--data", data.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("There is already something at " + there);
        assertThat(there).hasContent("mine");
    }

    private int run(String... arguments) {
        return Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
