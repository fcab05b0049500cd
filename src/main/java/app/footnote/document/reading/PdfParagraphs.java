package app.footnote.document.reading;

import app.footnote.document.Block;
import app.footnote.document.BlockKind;
import app.footnote.document.Excerpt;
import app.footnote.document.ExcerptBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together to paragraphs, over the ends of columns and pages too. */
final class PdfParagraphs {
    private static final Pattern BULLET =
            Pattern.compile("^[•◦▪●‣·∙–*-] +\\S.*|^\\([a-z\\d]{1,2}\\) .*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("^(?:\\d{1,3}|[*†‡])\\.?\\s?\\S.*", Pattern.DOTALL);
    private static final float LARGER = 1.1f;
    private static final float SMALLER = 0.92f;
    private static final float WIDE_GAP = 1.4f;
    private static final int LONGEST_HEADING = 150;

    private final List<PdfPage> pages;
    private final StringBuilder original = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> around = new ArrayList<>();
    private final Hyphens hyphens;
    private final float bodySize;
    private final float leading;

    private ExcerptBuilder text = new ExcerptBuilder();
    private @Nullable PdfLine last;
    private @Nullable BlockKind kind;
    private int page;
    private int lastPage;
    private float largest;
    private String title = "";

    PdfParagraphs(List<PdfPage> pages) {
        this.pages = pages;
        hyphens = Hyphens.of(pages.stream().flatMap(one -> one.lines().stream()).map(PdfLine::text));
        bodySize = PdfMeasure.commonest(pages, false);
        leading = PdfMeasure.commonest(pages, true);
    }

    List<Block> read() {
        for (PdfPage one : pages) {
            Map<Integer, float[]> regions = PdfMeasure.regions(one);
            int notes = notes(one);
            for (int i = 0; i < one.lines().size(); i++) {
                PdfLine line = one.lines().get(i);
                int start = original.length();
                original.append(line.text()).append('\n');
                Excerpt words = words(line, start);
                if (words.isEmpty()) {
                    continue;
                }
                if (one.around().contains(line)) {
                    around.add(new Block(BlockKind.CHROME, words, one.number()));
                } else if (i >= notes) {
                    addNote(words, one.number());
                } else {
                    add(line, words, one.number(), regions);
                }
            }
            original.append('\f');
        }
        close();
        blocks.addAll(around);
        return blocks;
    }

    String original() {
        return original.toString();
    }

    /** The largest heading of the first page. */
    String title() {
        return title;
    }

    private void add(PdfLine line, Excerpt words, int number, Map<Integer, float[]> regions) {
        BlockKind begun = kind(line, words.text());
        if (last == null || kind == null || begins(line, begun, words.text(), number, regions)) {
            close();
            kind = begun;
            page = number;
            text.add(words);
        } else {
            hyphens.join(text, words);
        }
        if (begun == BlockKind.HEADING && number == 1) {
            if (line.size() > largest + 0.5f) {
                largest = line.size();
                title = words.text();
            } else if (Math.abs(line.size() - largest) < 0.5f
                    && last != null
                    && kind == BlockKind.HEADING
                    && title.equals(withoutLast(words))) {
                title = text.build().text();
            }
        }
        last = line;
        lastPage = number;
    }

    private String withoutLast(Excerpt words) {
        String whole = text.build().text();
        return whole.length() > words.length()
                ? whole.substring(0, whole.length() - words.length()).strip()
                : "";
    }

    private boolean begins(PdfLine line, BlockKind begun, String words, int number, Map<Integer, float[]> regions) {
        PdfLine before = last;
        boolean goesOn = begun == kind || begun == BlockKind.PARAGRAPH && kind == BlockKind.LIST_ITEM;
        if (before == null || !goesOn || begun == BlockKind.TABLE_ROW || begun == BlockKind.LIST_ITEM) {
            return true;
        }
        boolean jumped = number != lastPage || before.y() > line.y();
        float gap = line.y() - before.y();
        if (begun == BlockKind.HEADING) {
            return jumped
                    || Math.abs(line.size() - before.size()) > 0.5f
                    || gap > 1.6f * line.size()
                    || line.bold() != before.bold();
        }
        boolean open = hyphens.isOpen(text);
        boolean small = Character.isLowerCase(words.charAt(0));
        if (jumped) {
            return !(open || small);
        }
        if (gap > WIDE_GAP * Math.max(leading, line.size())) {
            return !(open && small);
        }
        if (Math.abs(line.size() - before.size()) > 1.5f) {
            return true;
        }
        if (open) {
            return false;
        }
        if (kind == BlockKind.LIST_ITEM) {
            return line.start() < before.start() - 0.8f * line.size();
        }
        float[] region = regions.getOrDefault(line.column(), new float[] {line.start(), line.end()});
        boolean indented = line.start() > region[0] + 0.8f * line.size();
        boolean full = before.end() > region[1] - 0.12f * (region[1] - region[0]);
        return indented || !full;
    }

    private void addNote(Excerpt words, int number) {
        boolean begins = NOTE.matcher(words.text()).matches()
                || around.isEmpty()
                || around.get(around.size() - 1).kind() != BlockKind.FOOTNOTE;
        if (begins) {
            around.add(new Block(BlockKind.FOOTNOTE, words, number));
        } else {
            int at = around.size() - 1;
            ExcerptBuilder note = new ExcerptBuilder().add(around.get(at).excerpt());
            hyphens.join(note, words);
            around.set(
                    at,
                    new Block(BlockKind.FOOTNOTE, note.build(), around.get(at).page()));
        }
    }

    /** What stood around the pages of a paragraph comes after it. */
    private void close() {
        Excerpt whole = text.build().strip();
        if (!whole.isEmpty() && kind != null) {
            blocks.add(new Block(kind, whole, page));
        }
        blocks.addAll(around);
        around.clear();
        text = new ExcerptBuilder();
    }

    private BlockKind kind(PdfLine line, String words) {
        if (line.cells() > 1) {
            return BlockKind.TABLE_ROW;
        }
        if (BULLET.matcher(words).matches()) {
            return BlockKind.LIST_ITEM;
        }
        boolean stands = words.length() <= LONGEST_HEADING
                && !words.matches("(?s).*[.;,:]$")
                && words.chars().anyMatch(Character::isLetter);
        boolean heading = line.size() > LARGER * bodySize || line.bold() && words.length() < LONGEST_HEADING / 2;
        return stands && heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** From which line on the page holds its notes: smaller lines down to its foot that begin with a number. */
    private int notes(PdfPage one) {
        int from = one.lines().size();
        int notes = from;
        while (from > 0) {
            PdfLine line = one.lines().get(from - 1);
            if (one.around().contains(line)) {
                from--;
                continue;
            }
            if (line.size() >= SMALLER * bodySize || line.cells() > 1) {
                break;
            }
            from--;
            if (NOTE.matcher(line.text()).matches()) {
                notes = from;
            }
        }
        return notes;
    }

    /** The words of a line without the marks of notes. */
    private static Excerpt words(PdfLine line, int start) {
        ExcerptBuilder words = new ExcerptBuilder();
        int at = 0;
        for (int[] mark : line.raised()) {
            words.add(line.text().substring(at, mark[0]), start + at);
            at = mark[1];
        }
        return words.add(line.text().substring(at), start + at).build().strip();
    }
}
