package app.footnote.db;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the greatest id in use: the last entry of each primary key's index, so it takes no time on large tables. */
final class GreatestId {
    private GreatestId() {}

    static long of(Handle handle) throws DatabaseException {
        String each = tablesWithId(handle).stream()
                .map(table -> "SELECT MAX(id) AS id FROM " + table)
                .collect(Collectors.joining(" UNION ALL "));
        if (each.isEmpty()) {
            return 0;
        }
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet greatest = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM (" + each + ") every")) {
            return greatest.next() ? greatest.getLong(1) : 0;
        } catch (SQLException e) {
            throw new DatabaseException("The greatest id could not be read", e);
        }
    }

    /** Asks table by table: the driver lists the columns of all of them in one statement, which SQLite bounds. */
    private static List<String> tablesWithId(Handle handle) {
        List<String> tables = new ArrayList<>();
        try {
            DatabaseMetaData data = handle.getConnection().getMetaData();
            String schema = handle.getConnection().getSchema();
            try (ResultSet all = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            List<String> withId = new ArrayList<>();
            for (String table : tables) {
                if (hasId(data, schema, table)) {
                    withId.add('"' + table + '"');
                }
            }
            return withId;
        } catch (SQLException e) {
            throw new DatabaseException("The tables could not be listed", e);
        }
    }

    private static boolean hasId(DatabaseMetaData data, @Nullable String schema, String table) throws SQLException {
        try (ResultSet columns = data.getColumns(null, schema, table, "id")) {
            while (columns.next()) {
                String type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                if (columns.getString("TABLE_NAME").equals(table) && type.matches("bigint|integer|int8")) {
                    return true;
                }
            }
            return false;
        }
    }
}
