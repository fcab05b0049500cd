package app.footnote;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.question.ContentHash;
import app.footnote.question.SetPublisher;
import app.footnote.question.yaml.BuiltInHashes;
import app.footnote.question.yaml.FolderPublisher;
import app.footnote.question.yaml.SetFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the database that a new data folder begins with, when the program is built: its tables, and the built-in sets
 * with their questions. So nobody waits for these at the first start.
 */
public final class FirstDatabase {
    static final String RESOURCE = "/footnote.db";

    private static final List<String> PARTS = List.of(
            "app/footnote/db",
            "app/footnote/document",
            "app/footnote/fact",
            "app/footnote/question",
            "db",
            "questions");

    private static final Path NO_FOLDER = Path.of("no questions beside");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    private FirstDatabase() {}

    /**
     * Makes it, unless it was made from the same classes and files before.
     *
     * @param arguments the folder of the program's classes and resources
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path made = classes.resolve(RESOURCE.substring(1));
        Path madeFrom = classes.resolveSibling("footnote.db.made-from");
        String sources = hash(classes);
        if (Files.exists(made)
                && BuiltInHashes.areIn(classes)
                && Files.exists(madeFrom)
                && Files.readString(madeFrom).equals(sources)) {
            return;
        }
        Path folder = Files.createTempDirectory(classes.toAbsolutePath().getParent(), "first-database");
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            FolderPublisher publisher = new FolderPublisher(new SetPublisher(database, new Ids(CLOCK, 0, 0), CLOCK));
            List<SetFolder> sets = SetFolder.all(NO_FOLDER);
            sets.forEach(publisher::publish);
            BuiltInHashes.write(classes, sets);
        }
        Files.move(folder.resolve("footnote.db"), made, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("footnote.lock"));
        Files.delete(folder);
        Files.writeString(madeFrom, sources);
    }

    /** The same for the same; of all that questions and tables are made with, for pages change far more often. */
    private static String hash(Path classes) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(classes.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    content.append(classes.relativize(file)).append('\n');
                    content.append(ContentHash.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return ContentHash.of(content.toString());
    }
}
