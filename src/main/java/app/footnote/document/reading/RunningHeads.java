package app.footnote.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is repeated at the top or the foot of pages, and page numbers. */
final class RunningHeads {
    private static final int LINES = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^\\W{0,3}(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,7})(?: ?(?:of|/|\\|) ?\\d{1,4})?\\W{0,3}$");

    /** What browsers print around a page. */
    private static final Pattern PRINTED =
            Pattern.compile("^(?:https?|file)://\\S+(?: \\| \\d+/\\d+)?$|^\\d+[/.]\\d+[/.]\\d+, \\d+:\\d\\d");

    private RunningHeads() {}

    static void mark(List<PdfPage> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (PdfPage page : pages) {
            edges(page).map(RunningHeads::form).distinct().forEach(form -> times.merge(form, 1, Integer::sum));
        }
        int enough = pages.size() < 4 ? 2 : Math.max(3, pages.size() / 20);
        for (PdfPage page : pages) {
            edges(page)
                    .filter(line -> PAGE_NUMBER.matcher(line.text()).matches()
                            || PRINTED.matcher(line.text()).find()
                            || pages.size() > 1 && times.getOrDefault(form(line), 0) >= enough)
                    .forEach(page.around()::add);
        }
    }

    /** The lines that stand highest and lowest, in whatever order they are read. */
    private static Stream<PdfLine> edges(PdfPage page) {
        List<PdfLine> sorted = page.lines().stream()
                .sorted((a, b) -> Float.compare(a.y(), b.y()))
                .toList();
        int count = sorted.size();
        return Stream.concat(sorted.stream().limit(LINES), sorted.stream().skip(Math.max(0, count - LINES)))
                .distinct();
    }

    /** Page and chapter numbers change; place and words stay. */
    private static String form(PdfLine line) {
        return Math.round(line.y() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }
}
