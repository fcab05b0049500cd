package app.footnote.document.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page and reads them one after the other. A column ends where a line goes across; between two
 * such lines all of the left column comes before the right one. What stands side by side in short cells is a table and
 * is read row by row.
 */
final class PdfColumns {
    private static final int FEWEST_LINES = 4;
    private static final float FULL = 0.55f;
    private static final int FEWEST_LETTERS = 18;
    private static final int STEPS = 120;
    private static final int DEEPEST = 3;

    private final List<PdfLine> lines = new ArrayList<>();
    private int column;

    private PdfColumns() {}

    static List<PdfLine> lines(List<PdfStretch> stretches) {
        PdfColumns columns = new PdfColumns();
        List<PdfStretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(PdfStretch::y).thenComparing(PdfStretch::start));
        columns.read(sorted, 0);
        return columns.lines;
    }

    private void read(List<PdfStretch> stretches, int depth) {
        float gutter = depth < DEEPEST ? gutter(stretches) : 0;
        if (gutter <= 0) {
            readRows(stretches);
            return;
        }
        List<PdfStretch> band = new ArrayList<>();
        List<PdfStretch> across = new ArrayList<>();
        for (List<PdfStretch> row : rows(stretches)) {
            boolean goesAcross = row.stream().anyMatch(stretch -> stretch.covers(gutter)) || isTableRow(row);
            if (goesAcross) {
                readBand(band, gutter, depth);
                band = new ArrayList<>();
                across.addAll(row);
            } else {
                readRows(across);
                across = new ArrayList<>();
                band.addAll(row);
            }
        }
        readRows(across);
        readBand(band, gutter, depth);
    }

    private static List<List<PdfStretch>> rows(List<PdfStretch> stretches) {
        List<List<PdfStretch>> rows = new ArrayList<>();
        for (PdfStretch stretch : stretches) {
            if (rows.isEmpty() || !beside(rows.get(rows.size() - 1), stretch)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(stretch);
        }
        return rows;
    }

    private static boolean isTableRow(List<PdfStretch> row) {
        return row.size() > 2
                && row.stream().mapToInt(one -> one.text().length()).average().orElse(0) < FEWEST_LETTERS;
    }

    private static boolean beside(List<PdfStretch> across, PdfStretch stretch) {
        PdfStretch last = across.get(across.size() - 1);
        return Math.abs(last.y() - stretch.y()) < 0.3f * last.size();
    }

    private void readBand(List<PdfStretch> band, float gutter, int depth) {
        if (!isColumns(band, gutter)) {
            readRows(band);
            return;
        }
        read(band.stream().filter(stretch -> stretch.end() <= gutter).toList(), depth + 1);
        read(band.stream().filter(stretch -> stretch.start() >= gutter).toList(), depth + 1);
    }

    /** Where most lines could be read as columns beside each other; 0 where there are none. */
    private static float gutter(List<PdfStretch> stretches) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfStretch stretch : stretches) {
            left = Math.min(left, stretch.start());
            right = Math.max(right, stretch.end());
        }
        float best = 0;
        float most = 0;
        float width = right - left;
        for (int i = STEPS / 6; i <= STEPS - STEPS / 6; i++) {
            float x = left + width * i / STEPS;
            float held = 0;
            List<PdfStretch> band = new ArrayList<>();
            for (PdfStretch stretch : stretches) {
                if (stretch.covers(x)) {
                    held += isColumns(band, x) ? band.size() : 0;
                    band = new ArrayList<>();
                } else {
                    band.add(stretch);
                }
            }
            held += isColumns(band, x) ? band.size() : 0;
            // of gutters that part as many lines, the one in the middle
            float worth = held - Math.abs(x - left - width / 2) / width;
            if (held > 0 && worth > most) {
                most = worth;
                best = x;
            }
        }
        return best;
    }

    /** Lines of prose on both sides, beside each other, that fill their columns. */
    private static boolean isColumns(List<PdfStretch> band, float gutter) {
        List<PdfStretch> left = band.stream().filter(one -> one.end() <= gutter).toList();
        List<PdfStretch> right =
                band.stream().filter(one -> one.start() >= gutter).toList();
        return isColumn(left) && isColumn(right) && overlap(left, right);
    }

    private static boolean isColumn(List<PdfStretch> side) {
        if (side.size() < FEWEST_LINES) {
            return false;
        }
        double widest =
                side.stream().mapToDouble(one -> one.end() - one.start()).max().orElse(1);
        double mean = side.stream()
                .mapToDouble(one -> one.end() - one.start())
                .average()
                .orElse(0);
        double letters =
                side.stream().mapToInt(one -> one.text().length()).average().orElse(0);
        return mean > FULL * widest && letters >= FEWEST_LETTERS;
    }

    private static boolean overlap(List<PdfStretch> left, List<PdfStretch> right) {
        float from = Math.max(left.get(0).y(), right.get(0).y());
        float to = Math.min(
                left.get(left.size() - 1).y(), right.get(right.size() - 1).y());
        return to - from > 2 * left.get(0).size();
    }

    private void readRows(List<PdfStretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        column++;
        rows(stretches).forEach(row -> lines.add(line(row)));
    }

    private PdfLine line(List<PdfStretch> row) {
        row.sort(Comparator.comparing(PdfStretch::start));
        PdfStretch first = row.get(0);
        StringBuilder text = new StringBuilder();
        List<int[]> raised = new ArrayList<>();
        float size = first.size();
        boolean bold = true;
        for (PdfStretch stretch : row) {
            if (text.length() > 0) {
                text.append(" | ");
            }
            for (int[] mark : stretch.raised()) {
                raised.add(new int[] {mark[0] + text.length(), mark[1] + text.length()});
            }
            text.append(stretch.text());
            size = Math.max(size, stretch.size());
            bold &= stretch.bold();
        }
        float end = row.get(row.size() - 1).end();
        return new PdfLine(text.toString(), first.start(), end, first.y(), size, bold, raised, row.size(), column);
    }
}
