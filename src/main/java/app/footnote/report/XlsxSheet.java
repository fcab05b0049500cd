package app.footnote.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as an Office Open XML workbook. Its texts are texts whatever they begin with. */
final class XlsxSheet {
    private static final String PROGRAM = "Footnote";
    private static final String PROGRAM_VERSION = "1.0";
    private static final int ROWS_AT_ONCE = 500;

    /** What a cell holds at most. */
    private static final int LONGEST_TEXT = 32_767;

    private XlsxSheet() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(unclosed(out), PROGRAM, PROGRAM_VERSION)) {
            Worksheet worksheet = workbook.newWorksheet(sheet.title());
            worksheet.freezePane(0, 1);
            int number = 0;
            cells(worksheet, number++, sheet.columns());
            worksheet
                    .range(0, 0, 0, Math.max(sheet.columns().size() - 1, 0))
                    .style()
                    .bold()
                    .set();
            for (List<? extends @Nullable Object> row : sheet.rows()) {
                cells(worksheet, number++, row);
                if (number % ROWS_AT_ONCE == 0) {
                    worksheet.flush();
                }
            }
        }
    }

    private static void cells(Worksheet worksheet, int number, List<? extends @Nullable Object> row) {
        for (int column = 0; column < row.size(); column++) {
            cell(worksheet, number, column, row.get(column));
        }
    }

    private static void cell(Worksheet worksheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number amount) {
            worksheet.value(row, column, amount);
        } else if (value instanceof ZonedDateTime moment) {
            worksheet.value(row, column, moment.toLocalDateTime());
            worksheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            String text = value.toString();
            worksheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
