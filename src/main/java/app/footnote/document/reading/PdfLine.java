package app.footnote.document.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in a column.
 *
 * @param start and {@code end} its left and right edge
 * @param y of its baseline, from the top of the page
 * @param size of most of its letters
 * @param raised stretches of the text that are marks of notes
 * @param cells how many stretches stand apart in it
 * @param column a number that changes where the reader's eye goes back to the top
 */
record PdfLine(
        String text,
        float start,
        float end,
        float y,
        float size,
        boolean bold,
        List<int[]> raised,
        int cells,
        int column) {
    PdfLine {
        raised = new ArrayList<>(raised);
    }

    PdfLine in(int other) {
        return new PdfLine(text, start, end, y, size, bold, raised, cells, other);
    }
}
