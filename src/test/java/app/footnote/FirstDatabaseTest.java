package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.SetPublisher;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.question.yaml.SetFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new data folder has the tables and the built-in sets before anything was made at its start. */
class FirstDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void aNewFolderHasTheBuiltInSetAsItIsNow() {
        try (Database database = open()) {
            PublishedSet first = new Library(database).set("sco").orElseThrow();
            assertThat(first.entries()).hasSizeGreaterThan(1_000);
            Ids ids = Ids.continuing(database, InstantSource.system());
            FolderPublisher publisher = new FolderPublisher(new SetPublisher(database, ids, InstantSource.system()));
            SetFolder.all(Path.of("none")).forEach(publisher::publish);
            assertThat(new Library(database).set("sco").orElseThrow().version()).isEqualTo(first.version());
        }
    }

    @Test
    void aFolderThatIsThereKeepsItsRows() {
        try (Database database = open()) {
            database.run(handle -> handle.execute("DELETE FROM set_file"));
        }
        try (Database database = open()) {
            assertThat(database.<Integer, RuntimeException>read(
                            handle -> handle.createQuery("SELECT COUNT(*) FROM set_file")
                                    .mapTo(int.class)
                                    .one()))
                    .isZero();
        }
    }

    private Database open() {
        return Database.open(DatabaseSettings.sqlite(folder).beginningAs(FirstDatabase.RESOURCE));
    }
}
