package app.footnote.db;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the rows live.
 *
 * @param folder the data folder, which holds the SQLite file
 * @param url a {@code jdbc:postgresql:} address, or empty for SQLite
 * @param migrations where Flyway finds the migrations
 * @param first the resource that a new SQLite file begins as a copy of, or empty for one without tables
 */
public record DatabaseSettings(Path folder, String url, List<String> migrations, String first) {

    private static final List<String> BUILT_IN = List.of("classpath:db/migration");

    public DatabaseSettings(Path folder, String url, List<String> migrations) {
        this(folder, url, migrations, "");
    }

    /** SQLite in this folder. */
    public static DatabaseSettings sqlite(Path folder) {
        return new DatabaseSettings(folder, "", BUILT_IN);
    }

    /** PostgreSQL at this address where it is not empty, otherwise SQLite in this folder. */
    public static DatabaseSettings of(Path folder, String url) {
        return new DatabaseSettings(folder, url, BUILT_IN);
    }

    /** The same, with the resource that a new SQLite file begins as a copy of. */
    public DatabaseSettings beginningAs(String resource) {
        return new DatabaseSettings(folder, url, migrations, resource);
    }
}
