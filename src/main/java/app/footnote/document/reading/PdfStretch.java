package app.footnote.document.reading;

import java.util.ArrayList;
import java.util.List;

/** A run of words on one baseline with no wide gap in it: a line of a column, or a cell of a table. */
record PdfStretch(String text, float start, float end, float y, float size, boolean bold, List<int[]> raised) {
    boolean covers(float x) {
        return start < x && end > x;
    }

    /** Both as one, with a blank between them. */
    PdfStretch then(PdfStretch next) {
        List<int[]> marks = new ArrayList<>(raised);
        int at = text.length() + 1;
        next.raised.forEach(mark -> marks.add(new int[] {mark[0] + at, mark[1] + at}));
        return new PdfStretch(text + " " + next.text, start, next.end, y, size, bold && next.bold, marks);
    }
}
