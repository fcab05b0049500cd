package app.footnote.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.BlockKind;
import app.footnote.document.Normaliser;
import app.footnote.document.Paragraph;
import app.footnote.document.Sentence;
import app.footnote.document.reading.Made.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages of a PDF file is read as people read it. */
class PdfReaderTest {
    private static final List<String> LEFT = List.of(
            "The river was divided when the five",
            "states that share it met in Brill in the",
            "spring and agreed on the co-operation",
            "of their gauges. The commission has an",
            "inter-",
            "nationally known seat at Camber, and it");
    private static final List<String> RIGHT = List.of(
            "has met every spring since then in one",
            "of the towns on the river. Nobody had",
            "expected that the mountain states would",
            "agree, since the lower states wanted it.",
            "The budget is small, and the co-",
            "operation is slow, as it has always been.");

    @TempDir
    Path folder;

    @Test
    void columnsAreReadOneAfterTheOtherWhateverTheOrderInTheFile() throws Exception {
        List<Words> page = new ArrayList<>();
        page.add(new Words(60, 780, 18, "How Five States Divided the River between Them"));
        for (int i = 0; i < LEFT.size(); i++) {
            page.add(new Words(60, 740 - 14 * i, 11, LEFT.get(i)));
            page.add(new Words(310, 740 - 14 * i, 11, RIGHT.get(i)));
        }
        ReadFile read = Made.read(folder, "river.pdf", Made.pdf(List.of(page)));

        assertThat(Made.texts(read)).hasSize(2);
        assertThat(Made.texts(read).get(0)).isEqualTo("How Five States Divided the River between Them");
        assertThat(Made.texts(read).get(1))
                .contains("internationally known seat at Camber, and it has met every spring")
                .contains("the co-operation is slow");
        assertThat(read.proposal().title()).isEqualTo("How Five States Divided the River between Them");
    }

    @Test
    void aSentenceGoesOnOverThePageAndWhatIsRepeatedOnPagesStandsApart() throws Exception {
        List<List<Words>> pages = new ArrayList<>();
        List<String> seasons = List.of("spring", "autumn", "winter");
        for (int number = 1; number <= 3; number++) {
            String season = seasons.get(number - 1);
            pages.add(List.of(
                    new Words(60, 800, 9, "Journal of Rivers, volume 4"),
                    new Words(60, 700, 11, "which was agreed upon in the " + season + " of the year in which the town"),
                    new Words(
                            60,
                            686,
                            11,
                            "of " + season + " was founded, and after which the commission of the five states"),
                    new Words(290, 40, 9, Integer.toString(number))));
        }
        ReadFile read = Made.read(folder, "river.pdf", Made.pdf(pages));
        List<Paragraph> paragraphs = read.document().text().paragraphs();

        assertThat(paragraphs)
                .filteredOn(one -> one.kind() != BlockKind.CHROME)
                .singleElement()
                .satisfies(one -> assertThat(one.text())
                        .contains("the five states which was agreed upon")
                        .doesNotContain("Journal"));
        assertThat(read.document().pages()).isEqualTo(3);
    }

    @Test
    void everyPassageStandsAtItsPlaceInTheTextOfThePages() throws Exception {
        List<Words> page = new ArrayList<>();
        for (int i = 0; i < LEFT.size(); i++) {
            page.add(new Words(60, 740 - 14 * i, 11, LEFT.get(i)));
        }
        ReadFile read = Made.read(folder, "river.pdf", Made.pdf(List.of(page)));
        Paragraph paragraph = read.document().text().paragraphs().get(0);
        Sentence first = paragraph.sentences().get(0);
        String original = paragraph.original(first).of(read.document().original());

        assertThat(Normaliser.passage(original)).isEqualTo(Normaliser.passage(first.text()));
        int word = paragraph.text().indexOf("internationally");
        assertThat(paragraph.excerpt().range(word, word + 15).of(read.document().original()))
                .isEqualTo("inter-\nnationally");
    }

    @Test
    void theMarkOfANoteIsNotPartOfAYearAndTheNoteStandsAtTheFoot() throws Exception {
        String signed = "The five states signed the treaty in 1996";
        float end = 60 + Made.width(signed, 11);
        List<Words> page = List.of(
                new Words(60, 740, 11, signed),
                new Words(end, 745, 6, "1"),
                new Words(end + 7, 740, 11, "and again in 2001 at Brill."),
                new Words(60, 726, 11, "The commission has met there since then, every spring and autumn."),
                new Words(60, 80, 8, "1 The year of the signature is meant."));
        ReadFile read = Made.read(folder, "river.pdf", Made.pdf(List.of(page)));

        assertThat(Made.texts(read).get(0)).contains("in 1996").doesNotContain("19961");
        assertThat(read.document().text().paragraphs().get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
    }

    @Test
    void cellsOfATableAreRows() throws Exception {
        List<Words> page = new ArrayList<>();
        List<List<String>> rows = List.of(List.of("State", "Seat", "Joined"), List.of("Avalon", "Brill", "1996"));
        page.add(new Words(60, 760, 11, "The states and their seats are given in the table that follows here."));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                page.add(new Words(60 + 150 * j, 720 - 16 * i, 11, rows.get(i).get(j)));
            }
        }
        ReadFile read = Made.read(folder, "river.pdf", Made.pdf(List.of(page)));

        assertThat(Made.texts(read)).contains("State | Seat | Joined", "Avalon | Brill | 1996");
    }
}
