package app.footnote.account;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlStatement;

/** The statements that are the same for every table with rows of people. */
final class PersonRowsStore {
    private static final int FETCHED_AT_ONCE = 500;

    private PersonRowsStore() {}

    /** All columns but hashes, which are what secrets are kept as; moments and days as people read them. */
    static ResultIterable<Map<String, Object>> select(Handle handle, PersonRows rows, long person) {
        return named(
                        handle.createQuery("SELECT * FROM <table> WHERE <person> = :person ORDER BY <key>")
                                .setFetchSize(FETCHED_AT_ONCE),
                        rows)
                .bind("person", person)
                .map((row, context) -> readable(row));
    }

    static void delete(Handle handle, PersonRows rows, long person) {
        named(handle.createUpdate("DELETE FROM <table> WHERE <person> = :person"), rows)
                .bind("person", person)
                .execute();
    }

    static int deleteSome(Handle handle, PersonRows rows, long person, int most) {
        return named(handle.createUpdate("""
                        DELETE FROM <table> WHERE <person> = :person AND <key> IN
                            (SELECT <key> FROM <table> WHERE <person> = :person ORDER BY <key> LIMIT :most)"""), rows)
                .bind("person", person)
                .bind("most", most)
                .execute();
    }

    static void insertMoved(Handle handle, PersonRows rows, Move move) {
        named(handle.createUpdate("""
                        INSERT INTO claim_item (claim_id, kind, item, detail)
                        SELECT :claim, :kind, CAST(<key> AS TEXT), '' FROM <table> mine
                        WHERE <person> = :from AND NOT EXISTS
                            (SELECT 1 FROM <table> other WHERE other.<person> = :to AND other.<key> = mine.<key>)"""), rows)
                .bind("claim", move.claim())
                .bind("kind", rows.table())
                .bind("from", move.from())
                .bind("to", move.to())
                .execute();
    }

    static void updateMoved(Handle handle, PersonRows rows, Move move) {
        named(handle.createUpdate("""
                        UPDATE <table> SET <person> = :to
                        WHERE <person> = :from AND NOT EXISTS
                            (SELECT 1 FROM <table> other WHERE other.<person> = :to AND other.<key> = <table>.<key>)"""), rows)
                .bind("from", move.from())
                .bind("to", move.to())
                .execute();
    }

    static void updatePutBack(Handle handle, PersonRows rows, Move move) {
        named(handle.createUpdate("""
                        UPDATE <table> SET <person> = :from
                        WHERE <person> = :to AND CAST(<key> AS TEXT) IN
                            (SELECT item FROM claim_item WHERE claim_id = :claim AND kind = :kind)"""), rows)
                .bind("claim", move.claim())
                .bind("kind", rows.table())
                .bind("from", move.from())
                .bind("to", move.to())
                .execute();
    }

    private static <S extends SqlStatement<S>> S named(S statement, PersonRows rows) {
        return statement
                .define("table", rows.table())
                .define("person", rows.person())
                .define("key", rows.key());
    }

    private static Map<String, Object> readable(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            if (name.endsWith("_hash")) {
                continue;
            }
            Object value = readable(row, i, name, columns.getColumnTypeName(i));
            values.put(name, row.wasNull() ? "" : value);
        }
        return values;
    }

    private static Object readable(ResultSet row, int column, String name, String type) throws SQLException {
        if (type.toLowerCase(Locale.ROOT).startsWith("bool")) {
            return row.getBoolean(column);
        }
        if (name.endsWith("_at")) {
            return Instant.ofEpochMilli(row.getLong(column)).toString();
        }
        if (name.endsWith("_on")) {
            return LocalDate.ofEpochDay(row.getLong(column)).toString();
        }
        Object value = row.getObject(column);
        return value == null ? "" : value;
    }
}
