package app.footnote.question.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Question;
import app.footnote.question.YamlSet;
import org.junit.jupiter.api.Test;

class MarkupChecksTest {
    @Test
    void theWordsOfAMarkdownQuestionAreCheckedAndNotItsSigns() {
        Question question = written("'Which *river* flows to $x_1$?'", "[{text: '**Orme**'}, {text: '`Vell`'}]");
        assertThat(question.inWords().stem()).isEqualTo("Which river flows to x_1?");
        assertThat(ItemChecks.of(question)).extracting(Finding::flaw).containsExactly(Flaw.NO_CITATION);
    }

    @Test
    void imagesWithoutTextAndBrokenFormulasAreFoundWhereverTheyStand() {
        Question question = written("'Which river is it? ![](media/none.png)'", "[{text: Orme}, {text: $\\foo$}]");
        assertThat(ItemChecks.of(question))
                .extracting(Finding::flaw)
                .contains(Flaw.IMAGE_WITHOUT_TEXT, Flaw.UNKNOWN_IMAGE, Flaw.BROKEN_FORMULA);
    }

    private static Question written(String stem, String wrong) {
        return new YamlSet()
                .with(
                        "questions.yaml",
                        "- {id: q, type: single-choice, text: markdown, topic: bodies, stem: " + stem
                                + ", answer: Marl, wrong: " + wrong
                                + ", explanation: It flows to the south of it.}\n")
                .read()
                .written()
                .get(0);
    }
}
