package app.footnote.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.BlockKind;
import app.footnote.document.Paragraph;
import app.footnote.document.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files, web pages, and texts of all encodings. */
class FormatsTest {
    private static final String PROSE = "The river was divided in 1996, when the five states that share it met in Brill"
            + " and agreed on the gauge at Camber, where the commission has had its seat since then, as they had hoped.";

    @TempDir
    Path folder;

    @Test
    void aWordFileGivesHeadingsParagraphsTablesAndNotes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("The River");
            document.getProperties().getCoreProperties().setCreator("Jane Ferrier");
            XWPFParagraph heading = document.createParagraph();
            heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
            heading.createRun().setText("How it was divided");
            XWPFParagraph prose = document.createParagraph();
            prose.createRun().setText(PROSE);
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Avalon");
            table.getRow(0).getCell(1).setText("Brill");
            document.createFootnote().createParagraph().createRun().setText("The year of the signature is meant.");
            document.write(out);
        }
        ReadFile read = Made.read(folder, "river.docx", out.toByteArray());

        assertThat(read.format()).isEqualTo(Format.DOCX);
        assertThat(read.document().text().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE);
        assertThat(Made.texts(read)).contains("Avalon | Brill", PROSE);
        assertThat(read.proposal().title()).isEqualTo("The River");
        assertThat(read.proposal().author()).isEqualTo("Jane Ferrier");
        Paragraph second = read.document().text().paragraphs().get(1);
        assertThat(second.excerpt().range().of(read.document().original())).isEqualTo(PROSE);
    }

    @Test
    void aWebPageGivesItsTextAndSetsMenusBannersAndScriptsApart() throws Exception {
        String page = "<!doctype html><html><head><title>The River</title><meta name=author content='Jane Ferrier'>"
                + "<meta property='article:published_time' content='2018-12-24T10:00:00Z'><script>let a = 1;</script></head>"
                + "<body><nav><a href=/>Home</a> <a href=/n>News</a></nav><div class='cookie-banner'>We like biscuits.</div>"
                + "<main><h1>The River</h1><p>" + PROSE.replace("1996", "1996<sup>1</sup>")
                + "</p><ul><li>It is long.</li></ul>"
                + "<table><tr><td>Avalon</td><td>Brill &amp; Camber</td></tr></table></main><footer>Town Press</footer></body></html>";
        ReadFile read = Made.read(folder, "river.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(read.document().text().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        BlockKind.CHROME,
                        BlockKind.CHROME,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.LIST_ITEM,
                        BlockKind.TABLE_ROW,
                        BlockKind.CHROME);
        assertThat(Made.texts(read))
                .contains(PROSE, "Avalon | Brill & Camber")
                .noneMatch(text -> text.contains("let a"));
        assertThat(read.document().mark(2).part()).isEqualTo(Part.CHROME);
        assertThat(read.proposal()).isEqualTo(new Proposal("The River", "Jane Ferrier", "2018-12-24"));
        Paragraph row = read.document().text().paragraphs().get(5);
        int camber = row.text().indexOf("Brill & Camber");
        assertThat(row.excerpt().range(camber, camber + 14).of(page)).isEqualTo("Brill &amp; Camber");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, La rivière a été divisée « hier » entre les cinq États – et voilà.",
        "UTF-16LE, La rivière a été divisée entre les cinq États.",
        "UTF-16BE, La rivière a été divisée entre les cinq États.",
        "windows-1252, La rivière a été divisée entre les cinq États – “voilà”.",
        "windows-1251, Река была разделена между пятью государствами в 1996 году.",
        "KOI8-R, Река была разделена между пятью государствами в 1996 году.",
        "GB18030, 这条河在一九九六年被五个国家分开，委员会的会议在春天举行。",
        "Shift_JIS, この川は五つの国に分けられ、委員会は毎年春に会議を開いている。"
    })
    void textsOfCommonEncodingsAreReadWithoutBeingToldWhich(String encoding, String text) throws Exception {
        ReadFile read = Made.read(folder, "river.txt", text.getBytes(Charset.forName(encoding)));
        assertThat(read.document().original()).isEqualTo(text);
    }

    @Test
    void titleAuthorAndDateAreProposedFromTheFirstLines() throws Exception {
        String text = "How the River Was Divided\n\nBy Jane Ferrier\n\nPublished: 24 December 2018\n\n" + PROSE;
        assertThat(Made.read(folder, "river.txt", text.getBytes(StandardCharsets.UTF_8))
                        .proposal())
                .isEqualTo(new Proposal("How the River Was Divided", "Jane Ferrier", "2018-12-24"));
    }
}
