package app.footnote.document.reading;

import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads a Word file; offsets are into its text, a paragraph a line. */
final class DocxReader {
    private DocxReader() {}

    static Found read(Source source) throws IOException, Unreadable {
        Path file = source.file();
        PackedSize.check(file, source.limits(), source.progress());
        try (OPCPackage packed = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(packed)) {
            source.progress().at(0, 0);
            DocxBlocks blocks = new DocxBlocks(document, source.limits().characters());
            blocks.readAll();
            return new Found(blocks.original(), 0, blocks.all(), proposal(document.getProperties()));
        } catch (InvalidFormatException | POIXMLException e) {
            throw new Unreadable(Reason.DAMAGED);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    private static Proposal proposal(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String date = Optional.ofNullable(core.getCreated())
                .map(Date::toInstant)
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
        return new Proposal(stripped(core.getTitle()), stripped(core.getCreator()), date);
    }

    private static String stripped(@org.jspecify.annotations.Nullable String text) {
        String known = text == null ? "" : text.strip();
        return known.equals("Apache POI") || known.equals("Unknown") ? "" : known;
    }
}
