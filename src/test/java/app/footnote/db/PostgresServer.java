package app.footnote.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server of the tests' own, with a migrated database to copy for each set of migrations. */
record PostgresServer(EmbeddedPostgres server, AtomicInteger databases, Map<String, String> migrated)
        implements AutoCloseable {
    /** What databases keep beside their rows, out of the way of the project. */
    private static final Path FILES = Path.of(System.getProperty("java.io.tmpdir"), "footnote-postgres");

    static PostgresServer start() {
        try {
            return new PostgresServer(
                    EmbeddedPostgres.builder().start(), new AtomicInteger(), new ConcurrentHashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a new database, migrated and empty. */
    String create(String migrations) {
        String template = migrated.computeIfAbsent(migrations, this::migrate);
        String name = "test" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        return name;
    }

    void drop(String name) {
        execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    DatabaseSettings settings(String name, String migrations) {
        return new DatabaseSettings(FILES.resolve(name), server.getJdbcUrl("postgres", name), List.of(migrations));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private String migrate(String migrations) {
        String name = "migrated" + migrated.size();
        execute("CREATE DATABASE " + name);
        Database.open(settings(name, migrations)).close();
        return name;
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
