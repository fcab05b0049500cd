package app.footnote.document.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of a page from the library, with their places, and looks now and then whether it is to stop. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST_ON_A_PAGE = 200_000;
    private static final int LOOK = 2_000;

    private final Source source;
    private List<Glyph> glyphs = new ArrayList<>();
    private int page;
    private int pages;
    private int all;

    PdfGlyphs(Source source) {
        this.source = source;
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * @param x of its left edge, from the left of the page, in points as all of these
     * @param y of its baseline, from the top of the page
     */
    record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {
        float end() {
            return x + width;
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Reading is to stop in the midst of a page. */
    static final class Stopped extends UncheckedIOException {
        private final Unreadable unreadable;

        Stopped(Unreadable unreadable) {
            super(new IOException(unreadable));
            this.unreadable = unreadable;
        }

        Unreadable unreadable() {
            return unreadable;
        }
    }

    List<Glyph> of(PDDocument document, int number) throws IOException {
        glyphs = new ArrayList<>();
        page = number - 1;
        pages = document.getNumberOfPages();
        setStartPage(number);
        setEndPage(number);
        getText(document);
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++all % LOOK == 0) {
            look();
        }
        if (glyphs.size() >= MOST_ON_A_PAGE) {
            throw new Stopped(new Unreadable(Unreadable.Reason.BOMB));
        }
        String text = position.getUnicode();
        float size = position.getHeightDir() > 0 ? position.getFontSizeInPt() : 0;
        if (text == null || text.isEmpty() || position.getDir() != 0 || !(size > 0.5f) || !(size < 1_000)) {
            if (text == null || !text.isBlank() || position.getDir() != 0) {
                return;
            }
            size = Math.max(1, position.getFontSizeInPt());
        }
        Glyph glyph = new Glyph(
                Ligatures.apart(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                position.getWidthOfSpace(),
                isBold(position));
        if (!doubles(glyph)) {
            glyphs.add(glyph);
        }
    }

    /** Bold letters are made here and there by drawing them twice. */
    private boolean doubles(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 60); i--) {
            Glyph other = glyphs.get(i);
            if (other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < 0.15f * glyph.size()
                    && Math.abs(other.y() - glyph.y()) < 0.15f * glyph.size()
                    && !glyph.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && (name.contains("Bold") || name.contains("bold") || name.contains("Black"));
    }

    private void look() {
        try {
            source.progress().at(page, pages);
        } catch (Unreadable e) {
            throw new Stopped(e);
        }
    }
}
