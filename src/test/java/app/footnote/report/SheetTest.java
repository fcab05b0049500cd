package app.footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 3, 1, 9, 5, 7, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void csvHasAByteOrderMarkAndQuotesWhatNeedsIt() throws IOException {
        Sheet sheet = new Sheet(
                "Marks",
                List.of("Name", "Points", "When"),
                List.of(Arrays.asList("Žižek, \"S.\"", 1.5, MOMENT), Arrays.asList("two\nlines", null, null)));

        assertThat(csv(sheet)).isEqualTo("""
            \uFEFFName,Points,When\r
            "Žižek, ""S.\""",1.5,2026-03-01 09:05:07\r
            "two
            lines",,\r
            """);
    }

    @Test
    void csvRunsNoFormula() throws IOException {
        Sheet sheet = new Sheet(
                "Marks",
                List.of("=cmd|' /C calc'!A0", "@SUM(A1)"),
                List.of(List.of("+1+1", "-2.5", -2.5), List.of("\uFF1D1+1", "-Jan", "a=b")));

        assertThat(csv(sheet)).isEqualTo("""
            \uFEFF'=cmd|' /C calc'!A0,'@SUM(A1)\r
            '+1+1,-2.5,-2.5\r
            '\uFF1D1+1,'-Jan,a=b\r
            """);
    }

    @Test
    void xlsxKeepsTextsNumbersAndMoments() throws IOException {
        Sheet sheet = new Sheet(
                "Marks: a [long] title that no spreadsheet takes whole",
                List.of("Name", "Points", "When"),
                List.of(Arrays.asList("=1+1\u0001", 2.5, MOMENT), Arrays.asList("x".repeat(40_000), null, 7L)));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(sheet, SheetFormat.XLSX)))) {
            XSSFSheet read = book.getSheetAt(0);
            assertThat(read.getRow(0).getCell(2).getStringCellValue()).isEqualTo("When");
            assertThat(read.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(read.getRow(1).getCell(0).getStringCellValue()).startsWith("=1+1");
            assertThat(read.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2.5);
            assertThat(read.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo(MOMENT.toLocalDateTime());
            assertThat(read.getRow(2).getCell(0).getStringCellValue()).hasSize(32_767);
            assertThat(read.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void itsFileHasANameInPlainLetters() {
        Sheet sheet = new Sheet("Übungen 1/2: \"Verträge\"", List.of(), List.of());

        assertThat(sheet.disposition(SheetFormat.XLSX)).isEqualTo("attachment; filename=\"ubungen-1-2-vertrage.xlsx\"");
        assertThat(new Sheet("条約", List.of(), List.of()).fileName(SheetFormat.CSV))
                .isEqualTo("footnote.csv");
    }

    private static String csv(Sheet sheet) throws IOException {
        return new String(written(sheet, SheetFormat.CSV), StandardCharsets.UTF_8);
    }

    private static byte[] written(Sheet sheet, SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.write(format, out);
        return out.toByteArray();
    }
}
