package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.PersonRows;
import app.footnote.account.PersonalData;
import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** No table that knows people is forgotten: a new one fails here until it is decided what becomes of its rows. */
class PersonalDataTest {
    /** Tables that know people and are in nobody's export, each with the reason. */
    private static final Map<String, String> NOT_EXPORTED = Map.of(
            "accommodation_look", "it tells of those who looked as much, and is kept for those who run the server");

    /** Tables with the id of people who are not there any more. */
    private static final Set<String> OF_NOBODY = Set.of("erasure");

    @StoreTest
    void everyColumnWithAPersonBelongsToExactlyOneFeature(Database database) throws SQLException {
        List<String> claimed = new ArrayList<>();
        for (PersonalData part : PersonParts.data(database)) {
            part.rows().stream()
                    .filter(rows -> !rows.table().equals("person"))
                    .map(PersonalDataTest::column)
                    .forEach(claimed::add);
        }

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(claimed)).isEqualTo(new TreeSet<>(database.read(PersonalDataTest::columnsWithPeople)));
    }

    @StoreTest
    void everyTableWithAPersonIsInTheirExportOrSaysWhyNot(Database database) {
        Set<String> exported = new HashSet<>();
        database.run(handle ->
                PersonParts.data(database).forEach(part -> part.export(handle, 1, (name, rows) -> exported.add(name))));
        Set<String> tables = new TreeSet<>();
        PersonParts.data(database).forEach(part -> part.rows().forEach(rows -> tables.add(rows.table())));

        assertThat(tables)
                .allSatisfy(table -> assertThat(exported.contains(table) ^ NOT_EXPORTED.containsKey(table))
                        .as(table)
                        .isTrue());
    }

    private static String column(PersonRows rows) {
        return rows.table() + "." + rows.person();
    }

    /** Those that refer to people, and those whose name says that they hold one. */
    private static Set<String> columnsWithPeople(Handle handle) throws SQLException {
        DatabaseMetaData about = handle.getConnection().getMetaData();
        String schema = handle.getConnection().getSchema();
        Set<String> columns = new TreeSet<>();
        for (String table : tables(about, schema)) {
            try (ResultSet keys = about.getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    if (keys.getString("PKTABLE_NAME").equals("person")) {
                        columns.add(table + "." + keys.getString("FKCOLUMN_NAME"));
                    }
                }
            }
            try (ResultSet named = about.getColumns(null, schema, table, "%person%")) {
                while (named.next()) {
                    columns.add(table + "." + named.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static List<String> tables(DatabaseMetaData about, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = about.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                if (!OF_NOBODY.contains(rows.getString("TABLE_NAME"))) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
