package app.footnote.db;

import app.footnote.db.StoreTestEngines.Fresh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An empty SQLite database in a folder of its own: a copy of one that was migrated once. */
record FreshSqlite(Path folder, Database database) implements Fresh {
    private static final Map<String, byte[]> MIGRATED = new ConcurrentHashMap<>();

    static FreshSqlite open(String migrations) {
        try {
            byte[] migrated = MIGRATED.computeIfAbsent(migrations, FreshSqlite::migrate);
            Path folder = Files.createTempDirectory("footnote-store");
            Files.write(folder.resolve("footnote.db"), migrated);
            return new FreshSqlite(folder, Database.open(settings(folder, migrations)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        delete(folder);
    }

    private static byte[] migrate(String migrations) {
        try {
            Path folder = Files.createTempDirectory("footnote-store");
            Database.open(settings(folder, migrations)).close();
            byte[] migrated = Files.readAllBytes(folder.resolve("footnote.db"));
            delete(folder);
            return migrated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseSettings settings(Path folder, String migrations) {
        return new DatabaseSettings(folder, "", List.of(migrations));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
