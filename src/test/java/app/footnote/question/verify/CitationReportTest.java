package app.footnote.question.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Normaliser;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import app.footnote.question.generate.Generator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify finds when it re-reads the documents. */
class CitationReportTest {
    private static final String SENTENCE = "The River Commission has its seat in Marlowton.";

    @TempDir
    private Path folder;

    @Test
    void aFactThatStandsInItsPassagePasses() throws IOException {
        CitationReport report = report(SENTENCE, citing(SENTENCE));
        assertThat(report.passed()).isEqualTo(1);
        assertThat(report.rows().get(0).found()).isEqualTo("subject 1, relation 1, value 1");
    }

    @Test
    void aSentenceThatMovedIsFoundByItsHash() throws IOException {
        assertThat(report("A new heading\n\nIt is new. " + SENTENCE, citing(SENTENCE))
                        .passed())
                .isEqualTo(1);
    }

    @Test
    void aChangedSentenceIsReportedWithItsPlace() throws IOException {
        assertThat(problem(SENTENCE.replace("has", "had"), citing(SENTENCE)))
                .isEqualTo("no sentence of green-2001 has the hash " + Normaliser.hash(SENTENCE)
                        + "; the sentence changed, look at 1.1");
    }

    @Test
    void aPassageWithoutThePartsOfItsFactIsReported() throws IOException {
        String other = "The River Commission has its seat in Northam.";
        assertThat(problem(other, citing(other))).contains("no words for the value");
    }

    @Test
    void aCitationWithoutHashIsReported() throws IOException {
        YamlSet set = new YamlSet().fact("seat", "commission", "seat", "marlow", "cites: green-2001 1.1");
        assertThat(problem(SENTENCE, set)).isEqualTo("green-2001 1.1 has no hash; run verify with --write to add it");
    }

    @Test
    void aDocumentThatIsNotThereIsReported() throws IOException {
        YamlSet set =
                new YamlSet().fact("seat", "commission", "seat", "marlow", "cites: brown-2005 1.1 0123456789abcdef");
        assertThat(problem(SENTENCE, set)).isEqualTo("the text of brown-2005 is not in the documents' folder");
    }

    @Test
    void writtenQuestionsAreHeldAgainstTheDocumentsToo() throws IOException {
        YamlSet set = new YamlSet()
                .with(
                        "questions.yaml",
                        "- {id: by-hand, topic: bodies, stem: Who wrote of it?, type: card, answer: Green,"
                                + " explanation: Green wrote of it in 2001., cites: green-2001 1.1 0123456789abcdef}\n");
        assertThat(problem(SENTENCE, set)).startsWith("no sentence of green-2001 has the hash");
    }

    @Test
    void markdownAndOldEncodingsAreRead() throws IOException {
        Files.write(
                folder.resolve("green-2001.md"),
                "# Ça\n\nThe café’s **river**.".getBytes(Charset.forName("windows-1252")));
        DocumentTexts texts = DocumentTexts.read(folder, List.of("green-2001", "brown-2005"));
        assertThat(texts.text("green-2001").orElseThrow().at(2, 1).orElseThrow().text())
                .isEqualTo("The café’s river.");
        assertThat(texts.text("brown-2005")).isEmpty();
    }

    @Test
    void theBlindReaderMissesKeysThatThePassageLacks() throws IOException {
        String other = "The Harbour Union has its seat in Northam.";
        YamlSet yaml = citing(SENTENCE)
                .fact("lost", "union", "seat", "kingsport", "cites: green-2001 1.2 " + Normaliser.hash(other));
        Files.writeString(folder.resolve("green-2001.txt"), SENTENCE + " " + other);
        QuestionSet set = yaml.read();
        List<Question> questions = Generator.generate(set, 1);
        DocumentTexts texts = DocumentTexts.read(folder, List.of("green-2001"));
        assertThat(BlindReader.scores(set, questions, texts))
                .filteredOn(score -> score.type() == QuestionType.CARD)
                .singleElement()
                .satisfies(score ->
                        assertThat(score.missed()).containsExactlyInAnyOrder("lost:value:card", "lost:subject:card"));
    }

    private static YamlSet citing(String sentence) {
        return new YamlSet()
                .fact("seat", "commission", "seat", "marlow", "cites: green-2001 1.1 " + Normaliser.hash(sentence));
    }

    private String problem(String text, YamlSet set) throws IOException {
        CitationReport.Row row = report(text, set).rows().get(0);
        assertThat(row.passes()).isFalse();
        return row.problem();
    }

    private CitationReport report(String text, YamlSet set) throws IOException {
        Files.writeString(folder.resolve("green-2001.txt"), text);
        return CitationReport.of(set.read(), DocumentTexts.read(folder, List.of("green-2001", "brown-2005")));
    }
}
