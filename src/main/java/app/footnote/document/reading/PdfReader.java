package app.footnote.document.reading;

import app.footnote.document.Block;
import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF file page by page: its glyphs into lines, lines into columns, columns into paragraphs. Offsets are into
 * its lines in reading order; form feeds end pages. Scripts, forms and attachments are not touched.
 */
final class PdfReader {
    private PdfReader() {}

    static Found read(Source source) throws IOException, Unreadable {
        PdfStreams.check(source);
        try (PDDocument document =
                Loader.loadPDF(source.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return read(document, source);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.ENCRYPTED);
        } catch (PdfGlyphs.Stopped e) {
            throw e.unreadable();
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new Unreadable(Reason.DAMAGED);
        } catch (NullPointerException | IndexOutOfBoundsException e) { // what broken files bring about in the library
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    private static Found read(PDDocument document, Source source) throws IOException, Unreadable {
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
            throw new Unreadable(Reason.ENCRYPTED);
        }
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (count > source.limits().pages()) {
            throw new Unreadable(Reason.HUGE);
        }
        List<PdfPage> pages = new ArrayList<>();
        PdfGlyphs glyphs = new PdfGlyphs(source);
        for (int number = 1; number <= count; number++) {
            source.progress().at(number - 1, count);
            pages.add(PdfLayout.of(number, glyphs.of(document, number)));
        }
        source.progress().at(count, count);
        RunningHeads.mark(pages);
        PdfParagraphs paragraphs = new PdfParagraphs(pages);
        List<Block> blocks = paragraphs.read();
        return new Found(
                paragraphs.original(), count, blocks, proposal(document.getDocumentInformation(), paragraphs.title()));
    }

    /** The title of many files is the name of the text file that they were made from. */
    private static Proposal proposal(PDDocumentInformation information, String largest) {
        String title = stripped(information.getTitle());
        boolean file = title.matches("(?i).*\\.(?:docx?|pdf|tex|indd|rtf|odt)$|untitled.*|microsoft word.*|\\S*")
                && !title.contains(" ");
        boolean word = title.startsWith("Microsoft Word");
        return new Proposal(
                title.isEmpty() || file || word ? largest : title,
                stripped(information.getAuthor()),
                Optional.ofNullable(information.getCreationDate())
                        .map(Calendar::toInstant)
                        .map(instant ->
                                instant.atZone(ZoneOffset.UTC).toLocalDate().toString())
                        .orElse(""));
    }

    private static String stripped(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
