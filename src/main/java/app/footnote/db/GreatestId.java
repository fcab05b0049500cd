package app.footnote.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

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

    private static List<String> tablesWithId(Handle handle) {
        List<String> tables = new ArrayList<>();
        try (ResultSet columns = handle.getConnection()
                .getMetaData()
                .getColumns(null, handle.getConnection().getSchema(), "%", "id")) {
            while (columns.next()) {
                String type = columns.getString("TYPE_NAME");
                if (!type.toLowerCase(java.util.Locale.ROOT).matches("bigint|integer|int8")) {
                    continue;
                }
                tables.add('"' + columns.getString("TABLE_NAME") + '"');
            }
        } catch (SQLException e) {
            throw new DatabaseException("The tables could not be listed", e);
        }
        return tables;
    }
}
