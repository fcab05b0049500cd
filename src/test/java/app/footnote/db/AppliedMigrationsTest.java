package app.footnote.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

class AppliedMigrationsTest {
    private static final List<String> LOCATIONS = List.of("classpath:db/test");

    private SQLiteDataSource source;

    @BeforeEach
    void make(@TempDir Path folder) {
        source = SqliteDatabase.source(folder.resolve("migrations.db"));
    }

    @Test
    void aNewDatabaseHasNone() {
        assertThat(AppliedMigrations.areAllOf(LOCATIONS, source)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:db/test", "classpath:db/migration"})
    void aMigratedDatabaseHasAll(String location) {
        Migrations.sqlite(List.of(location)).run(source, "migrations.db");
        assertThat(AppliedMigrations.areAllOf(List.of(location), source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE flyway_schema_history SET checksum = checksum + 1",
                "UPDATE flyway_schema_history SET success = 0",
                "DELETE FROM flyway_schema_history",
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'me', 0, 0, 1"
            })
    void whatDiffersIsLeftToFlyway(String difference) {
        Migrations.sqlite(LOCATIONS).run(source, "migrations.db");
        Jdbi.create(source).useHandle(handle -> handle.execute(difference));
        assertThat(AppliedMigrations.areAllOf(LOCATIONS, source)).isFalse();
    }

    @Test
    void placesThatOnlyFlywayKnowsAreLeftToIt() {
        Migrations.sqlite(LOCATIONS).run(source, "migrations.db");
        assertThat(AppliedMigrations.areAllOf(List.of("filesystem:src/test/resources/db/test"), source))
                .isFalse();
    }
}
