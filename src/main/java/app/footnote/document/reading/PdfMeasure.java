package app.footnote.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual on the pages: how wide columns are, how large letters, how far lines stand from each other. */
final class PdfMeasure {
    private PdfMeasure() {}

    /** The left and the right edge of each column; a line by itself is as wide as the page. */
    static Map<Integer, float[]> regions(PdfPage one) {
        Map<Integer, float[]> regions = new HashMap<>();
        Map<Integer, Integer> lines = new HashMap<>();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfLine line : one.lines()) {
            float[] region = regions.computeIfAbsent(line.column(), first -> new float[] {line.start(), line.end()});
            region[0] = Math.min(region[0], line.start());
            region[1] = Math.max(region[1], line.end());
            left = Math.min(left, line.start());
            right = Math.max(right, line.end());
            lines.merge(line.column(), 1, Integer::sum);
        }
        float[] whole = {left, right};
        lines.forEach((column, count) -> {
            if (count < 2) {
                regions.put(column, whole);
            }
        });
        return regions;
    }

    /** The commonest size of letters, or distance between lines, by the letters that have it. */
    static float commonest(List<PdfPage> pages, boolean distance) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (PdfPage one : pages) {
            PdfLine before = null;
            for (PdfLine line : one.lines()) {
                float value = !distance ? line.size() : before == null ? 0 : line.y() - before.y();
                if (value > 0 && value < 100) {
                    letters.merge(Math.round(value * 4), line.text().length(), Integer::sum);
                }
                before = line;
            }
        }
        return letters.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(48)
                / 4f;
    }
}
