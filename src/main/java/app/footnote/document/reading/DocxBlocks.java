package app.footnote.document.reading;

import app.footnote.document.Block;
import app.footnote.document.BlockKind;
import app.footnote.document.Excerpt;
import app.footnote.document.ExcerptBuilder;
import app.footnote.document.reading.Unreadable.Reason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Collects the blocks of a Word file: its body in order, then footnotes, then headers and footers. */
final class DocxBlocks {
    private static final int DEEPEST_STYLE = 10;
    private static final int LONGEST_CELL = 2_000;

    private final XWPFDocument document;
    private final int most;
    private final StringBuilder original = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    DocxBlocks(XWPFDocument document, int most) {
        this.document = document;
        this.most = most;
    }

    String original() {
        return original.toString();
    }

    List<Block> all() {
        return blocks;
    }

    void readAll() throws Unreadable {
        readBody(document.getBodyElements());
        for (XWPFAbstractFootnoteEndnote note : document.getFootnotes()) {
            readNote(note);
        }
        for (XWPFAbstractFootnoteEndnote note : document.getEndnotes()) {
            readNote(note);
        }
        Set<String> seen = new HashSet<>();
        List<XWPFHeaderFooter> around = new ArrayList<>(document.getHeaderList());
        around.addAll(document.getFooterList());
        for (XWPFHeaderFooter one : around) {
            for (XWPFParagraph paragraph : one.getParagraphs()) {
                if (seen.add(paragraph.getText())) {
                    add(BlockKind.CHROME, paragraph.getText());
                }
            }
        }
    }

    private void readBody(List<IBodyElement> elements) throws Unreadable {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(kind(paragraph), DocxText.of(paragraph));
            } else if (element instanceof XWPFTable table) {
                readTable(table);
            } else if (element instanceof XWPFSDT control) {
                for (String line : control.getContent().getText().split("\n")) {
                    add(BlockKind.PARAGRAPH, line);
                }
            }
        }
    }

    /** A row is a line; a table in which whole chapters stand is only there to lay them out. */
    private void readTable(XWPFTable table) throws Unreadable {
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            boolean layout = cells.stream().anyMatch(cell -> cell.getText().length() > LONGEST_CELL);
            if (layout) {
                for (XWPFTableCell cell : cells) {
                    readBody(cell.getBodyElements());
                }
            } else {
                add(
                        BlockKind.TABLE_ROW,
                        cells.stream()
                                .map(cell ->
                                        cell.getText().replaceAll("\\s+", " ").strip())
                                .collect(Collectors.joining(" | ")));
            }
        }
    }

    private void readNote(XWPFAbstractFootnoteEndnote note) throws Unreadable {
        for (XWPFParagraph paragraph : note.getParagraphs()) {
            add(BlockKind.FOOTNOTE, DocxText.of(paragraph));
        }
    }

    private void add(BlockKind kind, String text) throws Unreadable {
        int start = original.length();
        if (start + text.length() >= most) {
            throw new Unreadable(Reason.HUGE);
        }
        String line = text.replace('\0', ' ');
        original.append(line).append('\n');
        if (line.chars().anyMatch(Character::isLetterOrDigit)) {
            Excerpt excerpt = new ExcerptBuilder().add(line, start).build();
            blocks.add(new Block(kind, excerpt.strip(), 0));
        }
    }

    private BlockKind kind(XWPFParagraph paragraph) {
        if (isHeading(paragraph)) {
            return BlockKind.HEADING;
        }
        BigInteger list = paragraph.getNumID();
        return list != null && list.signum() > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    /** By its style or one that this is based on: “Heading 1”, “Title”, or an outline level. */
    private boolean isHeading(XWPFParagraph paragraph) {
        if (isOutlined(paragraph.getCTP().getPPr())) {
            return true;
        }
        String id = paragraph.getStyle();
        for (int i = 0; i < DEEPEST_STYLE && id != null && document.getStyles() != null; i++) {
            XWPFStyle style = document.getStyles().getStyle(id);
            String name = style == null || style.getName() == null ? id : style.getName();
            String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.matches("(?:heading|überschrift|titre|заголовок|标题)\\d.*|title|subtitle")
                    || style != null && isOutlined(style.getCTStyle().getPPr())) {
                return true;
            }
            id = style == null ? null : style.getBasisStyleID();
        }
        return false;
    }

    private static boolean isOutlined(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.@org.jspecify.annotations.Nullable CTPPrBase
                    properties) {
        return properties != null
                && properties.isSetOutlineLvl()
                && properties.getOutlineLvl().getVal().intValue() < 9;
    }
}
