package app.footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import java.util.Map;

class PassageLibraryTest {
    private static final long READER = 7;

    @StoreTest
    void textsThatWereMovedToAReaderAreFoundOnceItLooksAgain(Database database) {
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0)"));
        PassageLibrary library = new PassageLibrary(database);
        assertThat(library.text(READER, "abc")).isEmpty();

        new PassageLibrary(database).keep(READER, Map.of("abc", "The river has five ports."));
        library.lookAgain(READER);

        assertThat(library.text(READER, "abc")).contains("The river has five ports.");
    }
}
