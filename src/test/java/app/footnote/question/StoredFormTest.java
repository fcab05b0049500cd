package app.footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stored questions are known by the hash of their JSON: what a question does not use may not show in it. */
class StoredFormTest {
    private static final String BEFORE = """
            {"answer":{"kind":"choice","distractors":[{"citations":[],"text":"B"}],"keys":[{"citations":[],"text":"A"}],\
            "shown":2,"sorted":false},"card":"c","citations":[],"explanation":"So.","facts":[],"frame":"f","id":"q",\
            "stem":"What?","topic":"t","type":"SINGLE_CHOICE"}""";

    @Test
    void aQuestionFromBeforeIsReadAndWrittenAsItWas() {
        Question read = Json.read(BEFORE, Question.class);
        assertThat(read.markdown()).isFalse();
        assertThat(read.hint()).isNull();
        assertThat(((Answer.Choice) read.answer()).credit()).isEqualTo(ChoiceCredit.PART);
        assertThat(Json.write(read)).isEqualTo(BEFORE);
    }

    @Test
    void typedAnswersFromBeforeAreReadAndWrittenAsTheyWere() {
        for (String before : List.of(
                "{\"kind\":\"text\",\"accepted\":[],\"expected\":\"A\"}",
                "{\"kind\":\"number\",\"expected\":4300.50,\"tolerance\":0}")) {
            assertThat(Json.write(Json.read(before, Answer.class))).isEqualTo(before);
        }
    }

    @Test
    void whatAQuestionUsesComesBack() {
        Option option = new Option("A", "so", List.of());
        for (Answer answer : List.of(
                new Answer.Choice(List.of(option), List.of(option), 2, true, ChoiceCredit.EACH),
                new Answer.Text("A", List.of(), Set.of(Exactness.SPELLING, Exactness.CASE)),
                Answer.Number.between(BigDecimal.ONE, BigDecimal.TEN, "km"))) {
            Question question = new Question(
                    "q", "c", QuestionType.CARD, "t", "f", "s", answer, "e", List.of(), List.of(), null, "h", true);
            assertThat(Json.read(Json.write(question), Question.class)).isEqualTo(question);
        }
    }
}
