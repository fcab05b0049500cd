package app.footnote.report;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table to take away, for a spreadsheet or another program.
 *
 * @param title what it is, for its file's name
 * @param columns their headings
 * @param rows each with a value a column: a text, a {@link Number}, a {@link java.time.ZonedDateTime} or null for
 *     nothing; they are gone through once, while they are written
 */
public record Sheet(String title, List<String> columns, Iterable<? extends List<? extends @Nullable Object>> rows) {
    private static final int LONGEST_NAME = 80;

    /** Writes the table row by row, so that a long one need not fit into memory, and leaves the stream open. */
    public void write(SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvSheet.write(this, out);
            case XLSX -> XlsxSheet.write(this, out);
        }
    }

    /** A name for its file in plain letters, which every system and every HTTP header takes. */
    public String fileName(SheetFormat format) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return (cut.isEmpty() ? "footnote" : cut) + "." + format.extension();
    }

    /** What browsers are told so that they save the table as a file. */
    public String disposition(SheetFormat format) {
        return "attachment; filename=\"" + fileName(format) + "\"";
    }
}
