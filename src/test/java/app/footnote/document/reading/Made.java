package app.footnote.document.reading;

import app.footnote.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made for tests, and what was read of them. */
final class Made {
    /** Little enough that what is too much is quickly made. */
    static final ReadLimits SMALL = new ReadLimits(2L << 20, 5, 200_000, 4L << 20, Duration.ofSeconds(60));

    private Made() {}

    static ReadFile read(Path folder, String name, byte[] bytes) throws IOException, Unreadable {
        Path file = Files.write(folder.resolve("sent"), bytes);
        return BoundedReading.read(file, name, SMALL, ReadProgress.NONE);
    }

    static List<String> texts(ReadFile read) {
        return read.document().text().paragraphs().stream().map(Paragraph::text).toList();
    }

    /** A word at a place of a page, in points from the lower left. */
    record Words(float x, float y, float size, String text) {}

    static byte[] pdf(List<List<Words>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<Words> page : pages) {
                PDPage made = new PDPage(PDRectangle.A4);
                document.addPage(made);
                try (PDPageContentStream content = new PDPageContentStream(document, made)) {
                    for (Words words : page) {
                        content.beginText();
                        content.setFont(font, words.size());
                        content.newLineAtOffset(words.x(), words.y());
                        content.showText(words.text());
                        content.endText();
                    }
                }
            }
            return saved(document);
        }
    }

    static float width(String text, float size) throws IOException {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA).getStringWidth(text) / 1000 * size;
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
