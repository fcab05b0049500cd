package app.footnote.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values as RFC 4180 has them. */
final class CsvSheet {
    /** Without it, Excel takes UTF-8 for whatever the computer's own letters are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** What spreadsheets take for the start of a formula, in narrow and in wide letters. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n|\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private CsvSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(harmless(sheet.columns()));
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            printer.printRecord(harmless(row));
        }
        printer.flush();
    }

    private static List<@Nullable Object> harmless(List<? extends @Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>(row.size());
        for (Object value : row) {
            values.add(value instanceof ZonedDateTime moment ? MOMENT.format(moment) : harmless(value));
        }
        return values;
    }

    /** A name or an answer that a spreadsheet would run as a formula gets an apostrophe before it, and is shown as text. */
    private static @Nullable Object harmless(@Nullable Object value) {
        boolean runs = value instanceof String text
                && FORMULA.matcher(text).lookingAt()
                && !PLAIN_NUMBER.matcher(text).matches();
        return runs ? "'" + value : value;
    }
}
