package app.footnote.question.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.DividedText;
import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.question.BuiltInSet;
import app.footnote.question.generate.CorpusVeto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The built-in set against its documents; skipped where their texts are not at hand. */
class BuiltInCitationsTest {
    private static final int QUOTED = 11;

    @Test
    void everyCitationStandsInItsDocumentWithTheWordsOfItsFact() {
        CitationReport report = CitationReport.of(BuiltInSet.set(), BuiltInSet.texts());
        assertThat(report.rows().stream().filter(row -> !row.passes())).isEmpty();
    }

    @Test
    void theBlindReaderFindsEveryKeyInItsPassage() {
        assertThat(BlindReader.scores(BuiltInSet.set(), BuiltInSet.questions(), BuiltInSet.texts()))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.missed()).isEmpty());
    }

    @Test
    void theVetoesAreUpToDate() {
        assertThat(BuiltInSet.set().vetoes().basis())
                .isEqualTo(CorpusVeto.basis(BuiltInSet.set(), BuiltInSet.texts().byDocument()));
    }

    @Test
    void noElevenWordsInARowAreADocuments() {
        Set<List<String>> runs = new HashSet<>();
        for (DividedText text : BuiltInSet.texts().byDocument().values()) {
            runs.addAll(runs(text.sentences()
                    .map(Sentence::text)
                    .flatMap(each -> Words.of(each).stream())
                    .toList()));
        }
        Set<List<String>> quoted = new HashSet<>();
        for (Map.Entry<String, String> file : BuiltInSet.folder().files().entrySet()) {
            if (!file.getKey().equals("documents.yaml")) {
                runs(Words.of(file.getValue())).stream().filter(runs::contains).forEach(quoted::add);
            }
        }
        List<List<String>> names = BuiltInSet.set().facts().entities().stream()
                .flatMap(entity -> entity.names().stream())
                .map(name -> Words.of("the " + name))
                .toList();
        assertThat(quoted.stream().filter(run -> names.stream().noneMatch(name -> Words.contains(name, run))))
                .as("the titles of treaties may be as long as they are")
                .isEmpty();
    }

    private static List<List<String>> runs(List<String> words) {
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + QUOTED <= words.size(); i++) {
            runs.add(words.subList(i, i + QUOTED));
        }
        return runs;
    }
}
