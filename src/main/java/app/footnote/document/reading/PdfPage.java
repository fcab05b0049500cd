package app.footnote.document.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page as lines in reading order, and which of them stand around the text. */
record PdfPage(int number, List<PdfLine> lines, Set<PdfLine> around) {
    PdfPage(int number, List<PdfLine> lines) {
        this(number, List.copyOf(lines), new HashSet<>());
    }
}
