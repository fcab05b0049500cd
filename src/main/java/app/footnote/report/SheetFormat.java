package app.footnote.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a table is written. */
public enum SheetFormat {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** How the names of such files end, and how addresses name the format. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that extension; empty where there is none. */
    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
