package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.question.BuiltInSet;
import app.footnote.question.YamlSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import org.junit.jupiter.api.Test;

class FolderPartsTest {
    private static final long SET = 1;

    @Test
    void aFolderWrittenByHandGivesTheSameQuestionsAsTheDraftMadeOfIt() {
        Draft draft = Draft.of(SET, BuiltInSet.folder());

        assertThat(draft.parts()).extracting(DraftPart::key).doesNotHaveDuplicates();
        assertThat(draft.parts(DraftFile.CONFLICTS)).hasSizeGreaterThan(1);
        assertThat(Generator.generate(SetReader.read(draft.folder()), 1))
                .isEqualTo(Generator.generate(SetReader.read(BuiltInSet.folder()), 1));
        assertThat(Draft.of(SET, draft.folder()).parts()).containsExactlyInAnyOrderElementsOf(draft.parts());
    }

    @Test
    void everyEntryWithoutAnIdOfItsOwnIsNamedWithItsLine() {
        YamlSet set = new YamlSet()
                .with("questions.yaml", "- id: one\n- type: card\n- {id: one}\n")
                .with("documents.yaml", "- {id: green-2001\n");

        assertThatThrownBy(() -> Draft.of(SET, set.folder()))
                .isInstanceOfSatisfying(
                        SetFormatException.class,
                        e -> assertThat(e.problems())
                                .hasSize(3)
                                .anyMatch(problem -> problem.startsWith("documents.yaml:2: this is not YAML"))
                                .contains(
                                        "questions.yaml:2: the key “id” is missing here.",
                                        "questions.yaml:3: found “one” a second time, as in questions.yaml:1; each id stands"
                                                + " once."));
    }

    @Test
    void filesThatWouldFillTheMemoryOrTheStackAreRefused() {
        StringBuilder bomb = new StringBuilder("- id: q\n  a0: &a0 [x, x]\n");
        for (int i = 1; i < 25; i++) {
            bomb.append("  a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }

        assertThatThrownBy(() -> Draft.of(
                        SET,
                        new YamlSet().with("questions.yaml", bomb.toString()).folder()))
                .hasMessageContaining("repeats too much");
        assertThatThrownBy(() -> Draft.of(
                        SET,
                        new YamlSet()
                                .with("questions.yaml", "- ".repeat(100_000))
                                .folder()))
                .hasMessageContaining("levels deep");
    }
}
