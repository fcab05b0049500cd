package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.footnote.question.Answer;
import app.footnote.question.ChoiceCredit;
import app.footnote.question.Exactness;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.RightAnswer;
import app.footnote.question.YamlSet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenQuestionsTest {
    @Test
    void aQuestionSaysHowItsTextsAreWrittenAndWhatItsHintIs() {
        Question question =
                written("type: card, answer: Marlow, text: markdown, hint: It has **no** harbour., card: c1");
        assertThat(question.markdown()).isTrue();
        assertThat(question.hint()).isEqualTo("It has **no** harbour.");
        assertThat(question.card()).isEqualTo("c1");
        assertThat(question.citations()).isEmpty();
        assertThat(written("type: card, answer: Marlow, text: plain").markdown())
                .isFalse();
    }

    @Test
    void aKeyMaySayWhyItIsRight() {
        Answer.Choice choice = choice("answer: [X, {text: Y, because: it is}], wrong: [{text: Z}]");
        assertThat(choice.keys())
                .containsExactly(new Option("X", null, List.of()), new Option("Y", "it is", List.of()));
        assertThat(choice.credit()).isEqualTo(ChoiceCredit.PART);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 4", "9, 6", "99, 6"})
    void soManyOptionsAreShownAsAreAskedFor(int options, int shown) {
        String wrong = "wrong: [{text: A}, {text: B}, {text: C}, {text: D}, {text: E}]";
        assertThat(choice("answer: X, credit: each, options: " + options + ", " + wrong)
                        .shown())
                .isEqualTo(shown);
    }

    @Test
    void numbersAndDatesStandBySizeAndWordsDoNot() {
        assertThat(choice("answer: 12 km, wrong: [{text: 7 km}, {text: 1.5 km}]")
                        .sorted())
                .isTrue();
        assertThat(choice("answer: May 2001, wrong: [{text: 2003}]").sorted()).isTrue();
        assertThat(choice("answer: May, wrong: [{text: 2003}]").sorted()).isFalse();
    }

    @Test
    void aRangeIsToldByItsEnds() {
        Question question = written("type: numeric, range: [3, 4.5], unit: km");
        Answer.Number number = (Answer.Number) question.answer();
        assertThat(number.from()).isEqualByComparingTo("3");
        assertThat(number.to()).isEqualByComparingTo("4.5");
        assertThat(number.expected()).isEqualByComparingTo(new BigDecimal("3.75"));
        assertThat(new RightAnswer(Presentation.of(question, 1)).text()).isEqualTo("3–4.5 km");
    }

    @Test
    void aTypedAnswerMayHaveToAgreeInMoreThanItsWords() {
        Answer.Text text = (Answer.Text) written("type: short-answer, answer: Marlow, exact: [spelling, case]")
                .answer();
        assertThat(text.exact()).containsExactly(Exactness.CASE, Exactness.SPELLING);
    }

    @Test
    void whatIsStillBeingWrittenMayBeIncompleteAndIsNotAsked() {
        QuestionSet set = set("""
                - {id: a, draft: true, stem: ''}
                - {id: b, archived: true}
                - {id: c, archived: true, type: card, stem: Where?}
                """);
        assertThat(set.written()).isEmpty();
        assertThat(set.archived()).containsExactlyInAnyOrder("b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: numeric, range: [4, 3]|a range has two numbers, the smaller one first, as in [3, 4.5].
            type: numeric, range: [4]|a range has two numbers, the smaller one first, as in [3, 4.5].
            type: card, answer: X, exact: [size]|found “size”, expected one of case, accents, spelling.
            type: card, answer: X, text: html|found “html”, expected markdown or plain.
            type: single-choice, answer: X, credit: half, wrong: []|found “half”, expected one of part, all, each.
            type: single-choice, answer: X, options: few, wrong: []|found “few”, expected how many options are shown at most, a number up to 99.
            """)
    void aMistakeIsShownWithItsLine(String keys, String sentence) {
        SetFormatException refused = catchThrowableOfType(SetFormatException.class, () -> written(keys));
        assertThat(refused.problems()).containsExactly("questions.yaml:1: " + sentence);
    }

    @Test
    void anIdStandsOnceAlsoWhereOneOfTheTwoIsPutAway() {
        SetFormatException refused = catchThrowableOfType(
                SetFormatException.class, () -> set("- {id: a, archived: true}\n- {id: a, draft: true}\n"));
        assertThat(refused.problems())
                .containsExactly("questions.yaml:2: found the id “a” a second time, expected each id once.");
    }

    private static Answer.Choice choice(String keys) {
        return (Answer.Choice) written("type: multiple-choice, " + keys).answer();
    }

    private static Question written(String keys) {
        return set("- {id: q, topic: bodies, stem: Where does it sit?, explanation: It sits there., " + keys + "}\n")
                .written()
                .get(0);
    }

    private static QuestionSet set(String questions) {
        return new YamlSet().with("questions.yaml", questions).read();
    }
}
