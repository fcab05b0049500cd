package app.footnote.document.reading;

import app.footnote.document.Block;
import app.footnote.document.BlockKind;
import app.footnote.document.ReadDocument;
import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of any of the formats, on the caller's thread; {@link BoundedReading} adds the limit of time. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a file.
     *
     * @param name what it is called; its ending tells Markdown from plain text
     * @throws Unreadable with the reason why its text is not to be had
     * @throws IOException where the file itself cannot be opened
     */
    public static ReadFile read(Path file, String name, ReadLimits limits, ReadProgress progress)
            throws IOException, Unreadable {
        if (Files.size(file) > limits.bytes()) {
            throw new Unreadable(Reason.HUGE);
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        Format format = Format.of(head, name).orElseThrow(() -> new Unreadable(Reason.UNKNOWN));
        try {
            return read(format, new Source(file, limits, progress));
        } catch (StackOverflowError e) {
            throw new Unreadable(Reason.NESTED);
        } catch (OutOfMemoryError e) {
            throw new Unreadable(Reason.BOMB);
        }
    }

    private static ReadFile read(Format format, Source source) throws IOException, Unreadable {
        Found found = switch (format) {
            case PDF -> PdfReader.read(source);
            case DOCX -> DocxReader.read(source);
            case HTML -> HtmlReader.read(source);
            case MARKDOWN, TEXT -> TextReader.read(source);
        };
        check(found, source.limits());
        ReadDocument document = ReadDocument.of(found.original(), found.pages(), found.blocks());
        return new ReadFile(format, document, proposal(format, found.proposal(), FirstLines.propose(document)));
    }

    /** A PDF or DOCX file knows when it was made, which is less than what its text says of its publication. */
    private static Proposal proposal(Format format, Proposal stated, Proposal guessed) {
        boolean made = format == Format.PDF || format == Format.DOCX;
        Proposal whole = stated.or(guessed);
        return made && !guessed.date().isEmpty() ? new Proposal(whole.title(), whole.author(), guessed.date()) : whole;
    }

    private static void check(Found found, ReadLimits limits) throws Unreadable {
        Optional<Block> text = found.blocks().stream()
                .filter(block -> block.kind() != BlockKind.CHROME)
                .findFirst();
        if (text.isEmpty()) {
            throw new Unreadable(found.pages() > 0 ? Reason.SCANNED : Reason.EMPTY);
        }
        int characters = found.blocks().stream()
                .mapToInt(block -> block.excerpt().length())
                .sum();
        if (characters > limits.characters() || found.pages() > limits.pages()) {
            throw new Unreadable(Reason.HUGE);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Format.HEAD);
        }
    }
}
