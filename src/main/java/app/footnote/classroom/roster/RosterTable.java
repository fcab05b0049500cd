package app.footnote.classroom.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Divides a text into rows and cells, whichever of the usual separators it has. */
final class RosterTable {
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RosterTable() {}

    /** A row that is not blank. */
    record Row(int line, List<String> cells) {}

    /** Text between quotation marks that never end. */
    static final class NeverEnds extends RuntimeException {
        private final int line;

        NeverEnds(int line, Throwable cause) {
            super("The quotation mark in the row from line " + line + " never ends", cause);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static List<Row> rows(String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        int before = 0;
        char separator = separator(content);
        // the line by which Excel is told the separator
        if (content.matches("(?is)sep=[^\\r\\n]\\r?\\n.*")) {
            separator = content.charAt("sep=".length());
            content = content.substring(content.indexOf('\n') + 1);
            before = 1;
        }
        return rows(content, separator, before);
    }

    private static List<Row> rows(String content, char separator, int before) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = before + 1;
        try (CSVParser parser = CSVParser.parse(content, format)) {
            for (CSVRecord read : parser) {
                List<String> cells = Stream.of(read.values()).map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line, cells));
                }
                line = before + (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            throw new NeverEnds(line, e);
        }
        return rows;
    }

    /** The one that is most often in the first line, outside quotation marks. */
    private static char separator(String content) {
        String first = content.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        Map<Long, Character> counted = new TreeMap<>(Comparator.reverseOrder());
        SEPARATORS.forEach(separator ->
                counted.putIfAbsent(first.chars().filter(c -> c == separator).count(), separator));
        return counted.values().iterator().next();
    }
}
