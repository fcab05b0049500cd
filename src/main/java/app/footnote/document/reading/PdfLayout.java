package app.footnote.document.reading;

import app.footnote.document.reading.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page together to lines: glyphs of one baseline to stretches, stretches of one column to lines. */
final class PdfLayout {
    /** Half a letter up or down is still the same line: marks of notes are. */
    private static final float SAME_LINE = 0.5f;

    private static final float WORD_GAP = 0.22f;
    private static final float STRETCH_GAP = 1.15f;
    private static final float EVEN_GAP = 0.25f;
    private static final float WIDEST_WORD_GAP = 4;

    private PdfLayout() {}

    static PdfPage of(int number, List<Glyph> glyphs) {
        List<PdfStretch> stretches = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            stretches.addAll(stretches(row));
        }
        return new PdfPage(number, PdfColumns.lines(stretches));
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            boolean same = !row.isEmpty() && glyph.y() - y <= SAME_LINE * reach(size, glyph.size());
            if (!same && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty() || glyph.size() > size) {
                y = row.isEmpty() ? glyph.y() : Math.max(y, glyph.y());
                size = glyph.size();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** The mark of a note stands up to half a letter above its line; a letter over two lines belongs to one of them. */
    private static float reach(float one, float other) {
        float smaller = Math.min(one, other);
        float larger = Math.max(one, other);
        return smaller > 0.45f * larger ? larger : smaller;
    }

    private static List<PdfStretch> stretches(List<Glyph> row) {
        row.sort(Comparator.comparing(Glyph::x));
        List<PdfStretch> stretches = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : row) {
            float size = current.isEmpty()
                    ? glyph.size()
                    : Math.max(glyph.size(), current.get(0).size());
            if (!current.isEmpty() && glyph.x() - end > STRETCH_GAP * size) {
                stretches.add(stretch(current));
                current = new ArrayList<>();
            }
            end = current.isEmpty() ? glyph.end() : Math.max(end, glyph.end());
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            stretches.add(stretch(current));
        }
        return isSpacedOut(stretches)
                ? List.of(stretches.stream().reduce(PdfStretch::then).orElseThrow())
                : stretches;
    }

    /** A line that was made to fill its column has the same wide gap after every word; a row of a table has not. */
    private static boolean isSpacedOut(List<PdfStretch> stretches) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < stretches.size(); i++) {
            float gap = stretches.get(i).start() - stretches.get(i - 1).end();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return stretches.size() > 2
                && most - least < EVEN_GAP * stretches.get(0).size()
                && most < WIDEST_WORD_GAP * stretches.get(0).size()
                && stretches.stream().noneMatch(stretch -> stretch.text().contains(" "));
    }

    private static PdfStretch stretch(List<Glyph> glyphs) {
        float size = 0;
        float y = 0;
        int bold = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        for (Glyph glyph : glyphs) {
            y = glyph.size() > 0.9f * size ? glyph.y() : y;
            bold += glyph.bold() ? 1 : 0;
        }
        StringBuilder text = new StringBuilder();
        List<int[]> raised = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : glyphs) {
            float gap = glyph.x() - end;
            float space = glyph.space() > 0 ? Math.min(0.5f * glyph.space(), WORD_GAP * glyph.size() * 1.5f) : 0;
            if (text.length() > 0 && gap > Math.max(space, 0.1f * glyph.size())) {
                text.append(' ');
            }
            if (glyph.size() < 0.8f * size
                    && glyph.y() < y - 0.15f * size
                    && glyph.text().matches("[\\d,*†‡]+")) {
                raised.add(
                        new int[] {text.length(), text.length() + glyph.text().length()});
            }
            text.append(glyph.text());
            end = glyph.end();
        }
        return new PdfStretch(text.toString(), glyphs.get(0).x(), end, y, size, 2 * bold > glyphs.size(), raised);
    }
}
