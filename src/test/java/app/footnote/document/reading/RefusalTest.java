package app.footnote.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.footnote.document.reading.Made.Words;
import app.footnote.document.reading.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read, or would do harm, is refused with its reason. */
class RefusalTest {
    private static final List<Words> LINE = List.of(new Words(60, 700, 11, "The river was divided by five states."));

    @TempDir
    Path folder;

    @Test
    void aProtectedFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(Made.pdf(List.of(LINE)))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reason("a.pdf", Made.saved(document))).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void aFileThatForbidsToTakeItsTextOut() throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        try (PDDocument document = Loader.loadPDF(Made.pdf(List.of(LINE)))) {
            document.protect(new StandardProtectionPolicy("owner", "", nothing));
            assertThat(reason("a.pdf", Made.saved(document))).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void pagesWithoutText() throws IOException {
        assertThat(reason("a.pdf", Made.pdf(List.of(List.of())))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void tooManyPages() throws IOException {
        assertThat(reason("a.pdf", Made.pdf(Collections.nCopies(6, LINE)))).isEqualTo(Reason.HUGE);
    }

    @Test
    void tooManyBytesAndTooMuchText() {
        assertThat(reason("a.txt", "river ".repeat(400_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.HUGE);
        assertThat(reason("a.txt", "river ".repeat(50_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.HUGE);
    }

    @Test
    void nothingAtAll() {
        assertThat(reason("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void whatIsNoDocument() throws IOException {
        assertThat(reason("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3}))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(reason("a.docx", zip("readme.txt", "nothing"))).isEqualTo(Reason.UNKNOWN);
        assertThat(reason("a.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason("a.docx", zip("word/document.xml", "<w:document"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anArchiveThatUnpacksToMuchMore() throws IOException {
        assertThat(reason("a.docx", zip("word/document.xml", " ".repeat(20 << 20))))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void aPageThatUnpacksToMuchMore() throws IOException {
        assertThat(reason("a.pdf", pageOf("q Q ".repeat(3 << 20), COSName.FLATE_DECODE)))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void aDocumentThatCallsForAnotherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret of the house");
        String xml = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\""
                + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&s;</w:t></w:r>"
                + "</w:p></w:body></w:document>";
        assertThat(reason("a.docx", zip("word/document.xml", xml))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void tagsNestedATenThousandTimesAreReadOrRefusedAndBreakNothing() {
        byte[] html = ("<div>".repeat(50_000) + "The river is long.").getBytes(StandardCharsets.UTF_8);
        byte[] quotes = ("# River\n\n" + ">".repeat(50_000) + " The river is long.").getBytes(StandardCharsets.UTF_8);
        byte[] brackets = ("# River\n\n" + "[".repeat(50_000) + "long").getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(html, quotes, brackets)) {
            assertThat(reason("a.md", file)).isIn(null, Reason.NESTED, Reason.EMPTY);
        }
    }

    @Test
    void aFileWithBytesChangedAnywhereIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] whole = Made.pdf(List.of(LINE, LINE));
        for (long seed = 1; seed <= 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            byte[] sent =
                    random.nextBoolean() ? broken : java.util.Arrays.copyOf(broken, random.nextInt(broken.length));
            assertThat(reason("seed " + seed + ".pdf", sent))
                    .as("seed %d", seed)
                    .isIn(null, Reason.DAMAGED, Reason.ENCRYPTED, Reason.SCANNED, Reason.EMPTY, Reason.UNKNOWN);
        }
    }

    @Test
    void somebodyWhoDoesNotWantItAnyMoreStopsIt() throws IOException {
        Path file = Files.write(folder.resolve("sent"), Made.pdf(List.of(LINE, LINE)));
        Unreadable stopped = catchThrowableOfType(
                Unreadable.class,
                () -> BoundedReading.read(file, "a.pdf", Made.SMALL, (done, of) -> {
                    if (done == 1) {
                        throw new Unreadable(Reason.CANCELLED);
                    }
                }));
        assertThat(stopped.reason()).isEqualTo(Reason.CANCELLED);
    }

    private @org.jspecify.annotations.Nullable Reason reason(String name, byte[] file) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> Made.read(folder, name, file));
        return refused == null ? null : refused.reason();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] pageOf(String content, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(filter)) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            return Made.saved(document);
        }
    }
}
