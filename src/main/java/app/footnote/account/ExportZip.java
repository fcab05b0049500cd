package app.footnote.account;

import app.footnote.db.Database;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;

/** All that is known about somebody, as a zip with each table as JSON and as CSV. */
public final class ExportZip {
    private final Database database;
    private final List<PersonalData> data;

    public ExportZip(Database database, List<PersonalData> data) {
        this.database = database;
        this.data = data;
    }

    /**
     * The zip, from one state of the database. It goes through a file that is gone once the stream is closed: a reader
     * with a slow line must not hold that state, and a long history need not fit into memory.
     */
    public InputStream of(long person) throws IOException {
        Path file = Files.createTempFile("footnote-export", ".zip");
        try {
            write(person, file);
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /** Made with the first export and not with the program's start. */
    private static final class Json {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    private void write(long person, Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            database.<Boolean, IOException>read(handle -> {
                for (PersonalData part : data) {
                    part.export(handle, person, (name, rows) -> table(zip, name, rows));
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void table(ZipOutputStream zip, String name, Supplier<ResultIterable<Map<String, Object>>> rows) {
        try {
            zip.putNextEntry(new ZipEntry(name + ".json"));
            json(unclosed(zip), rows.get());
            zip.putNextEntry(new ZipEntry(name + ".csv"));
            csv(unclosed(zip), rows.get());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(OutputStream out, ResultIterable<Map<String, Object>> rows) throws IOException {
        try (JsonGenerator json = Json.MAPPER.createGenerator(out);
                ResultIterator<Map<String, Object>> each = rows.iterator()) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            while (each.hasNext()) {
                json.writePOJO(each.next());
            }
            json.writeEndArray();
        }
    }

    private static void csv(OutputStream out, ResultIterable<Map<String, Object>> rows) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
                ResultIterator<Map<String, Object>> each = rows.iterator()) {
            boolean head = false;
            while (each.hasNext()) {
                Map<String, Object> row = each.next();
                if (!head) {
                    csv.printRecord(row.keySet());
                    head = true;
                }
                csv.printRecord(inert(row.values().iterator()));
            }
        }
    }

    /** Spreadsheets take a text that begins like a formula for one, unless something stands before it. */
    private static List<Object> inert(Iterator<Object> values) {
        List<Object> cells = new ArrayList<>();
        values.forEachRemaining(value ->
                cells.add(value instanceof String text && text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : value));
        return cells;
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
