package app.footnote.db;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables up to date, forward only. In a migration, {@code ${id}} stands for the type of an id and
 * {@code ${bytes}} for that of raw bytes, which the two engines spell differently. {@code ${clustered}} at the end of a
 * table keeps its rows in the index of their primary key where the engine can: one page to write instead of two.
 */
final class Migrations {
    private final List<String> locations;
    private final Map<String, String> types;

    private Migrations(List<String> locations, Map<String, String> types) {
        this.locations = locations;
        this.types = types;
    }

    /** On SQLite only INTEGER makes a primary key the row's own address, which halves the size of small tables. */
    static Migrations sqlite(List<String> locations) {
        return new Migrations(locations, Map.of("id", "INTEGER", "bytes", "BLOB", "clustered", "WITHOUT ROWID"));
    }

    static Migrations postgres(List<String> locations) {
        return new Migrations(locations, Map.of("id", "BIGINT", "bytes", "BYTEA", "clustered", ""));
    }

    /** @param name what the database is called in the sentence that a failure gives */
    void run(DataSource source, String name) {
        if (AppliedMigrations.areAllOf(locations, source)) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(locations.toArray(String[]::new))
                    .placeholders(types)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable(
                    "The tables of " + name + " could not be brought up to date: " + firstLine(e)
                            + " Use the Footnote that wrote it or a newer one, or a copy from a backup.",
                    e);
        }
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
