package app.footnote.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds the greatest id in use: the last entry of each primary key's index, so it takes no time on large tables. */
final class GreatestId {
    private GreatestId() {}

    static long of(Handle handle) throws DatabaseException {
        long greatest = 0;
        for (String table : tablesWithId(handle)) {
            long id = handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM <table>")
                    .define("table", table)
                    .mapTo(long.class)
                    .one();
            greatest = Math.max(greatest, id);
        }
        return greatest;
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
