package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Citation;
import app.footnote.fact.Entity;
import app.footnote.fact.Fact;
import app.footnote.fact.Modality;
import app.footnote.fact.PartialDate;
import app.footnote.fact.Validity;
import app.footnote.fact.Value;
import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import app.footnote.question.Vetoes;
import app.footnote.question.YamlSet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetReaderTest {
    @Test
    void readsWhatTheSetSaysOfItself() {
        QuestionSet set = YamlSet.rich().read();
        assertThat(set.id()).isEqualTo("river");
        assertThat(set.title()).isEqualTo("The river");
        assertThat(set.language()).isEqualTo("en");
        assertThat(set.topics()).containsExactly(new Topic("bodies", "Bodies"), new Topic("views", "Views"));
        assertThat(set.facts().document("green-2001").cited()).isEqualTo("Green (2001)");
        assertThat(set.written()).isEmpty();
        assertThat(set.vetoes()).isEqualTo(Vetoes.NONE);
    }

    @Test
    void readsAFactWithAllItsParts() {
        Fact fact = only(new YamlSet()
                .fact(
                        "one",
                        "border",
                        "amount",
                        "4300.5",
                        "unit: km, bound: at-least, from: 1991, until: 2001-06, modality: hedged, attributed: true,"
                                + " holder: avalon, incoherent: too long, event: It is measured,"
                                + " ask: {value: [How long?, How far?]}, words: {value: 4300}, accept: [long],"
                                + " says: It is long., cites: [green-2001 1.2, brown-2005 3.4 0123456789abcdef]"));
        assertThat(fact.value()).isEqualTo(new Value.Number(new BigDecimal("4300.5"), "km", Value.Bound.AT_LEAST));
        assertThat(fact.validity())
                .isEqualTo(new Validity(null, PartialDate.parse("1991"), PartialDate.parse("2001-06"), null));
        assertThat(fact.modality()).isEqualTo(Modality.HEDGED);
        assertThat(fact.attributed()).isTrue();
        assertThat(fact.holder()).isEqualTo("avalon");
        assertThat(fact.isAskable()).isFalse();
        assertThat(fact.stems().values()).containsExactly(List.of("How long?", "How far?"));
        assertThat(fact.words()).containsEntry(Fact.Part.VALUE, List.of("4300"));
        assertThat(fact.citations())
                .containsExactly(
                        new Citation("green-2001", 1, 2, ""), new Citation("brown-2005", 3, 4, "0123456789abcdef"));
        assertThat(fact.documents()).containsExactly("green-2001", "brown-2005");
    }

    @Test
    void aFactIsAssertedAndSimpleUnlessItSaysOtherwise() {
        Fact fact = only(new YamlSet().seat("commission", "marlow"));
        assertThat(fact.isAskable()).isTrue();
        assertThat(fact.complete() || fact.denied() || fact.attributed()).isFalse();
        assertThat(fact.validity()).isEqualTo(Validity.UNKNOWN);
        assertThat(fact.line()).isEqualTo(2);
    }

    @Test
    void readsEntitiesWithTheirNames() {
        Entity commission = new YamlSet().read().facts().entity("commission");
        assertThat(commission.text()).isEqualTo("the River Commission");
        assertThat(commission.names()).containsExactly("River Commission", "RC");
        assertThat(new YamlSet().read().facts().entity("oakley").within()).containsExactly("avalon-land");
    }

    @Test
    void aSetsOwnRelationsStandOverTheBuiltInOnes() {
        assertThat(new YamlSet().read().facts().relation("seat").triggers()).containsExactly("seat", "sit");
        assertThat(new YamlSet().without("relations.yaml").read().facts().relations())
                .isNotEmpty();
    }

    @Test
    void aSetMayHaveNoFacts() {
        assertThat(new YamlSet().read().facts().facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: card, answer: Marlow, accept: [Old Marlow]|CARD|Text",
                "type: short-answer, answer: Marlow|SHORT_ANSWER|Text",
                "type: cloze, answer: Marlow|CLOZE|Text",
                "type: numeric, answer: 5, tolerance: 0.5, unit: km|NUMERIC|Number",
                "type: ordering, answer: [one, two, three]|ORDERING|Order",
                "type: matching, pairs: {a: one, b: two}, spare: [three]|MATCHING|Pairs",
                "type: single-choice, answer: Marlow, wrong: [{text: Oakley, because: no, cites: green-2001 1.1}, {text: Northam}]|SINGLE_CHOICE|Choice",
                "type: multiple-choice, answer: [Marlow, Oakley], wrong: [{text: Northam}, {text: Kingsport}]|MULTIPLE_CHOICE|Choice",
                "type: true-false, answer: 'True', wrong: [{text: 'False'}]|TRUE_FALSE|Choice"
            })
    void readsWrittenQuestionsOfEveryType(String keys, QuestionType type, String kind) {
        Question question = written(keys);
        assertThat(question.type()).isEqualTo(type);
        assertThat(question.answer().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(question.id()).isEqualTo("q").isEqualTo(question.card());
        assertThat(question.facts()).containsExactly("seat-commission");
    }

    @Test
    void aWrittenChoiceShowsItsKeysAndUpToThreeOthers() {
        String wrong = "[{text: A}, {text: B}, {text: C}, {text: D}, {text: E}]";
        Answer.Choice choice = (Answer.Choice) written("type: multiple-choice, answer: [X, Y], wrong: " + wrong)
                .answer();
        assertThat(choice.shown()).isEqualTo(5);
        assertThat(choice.distractors()).hasSize(5);
    }

    @Test
    void anAliasBombIsRefusedOrHarmless() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        org.assertj.core.api.Assertions.assertThatExceptionOfType(SetFormatException.class)
                .isThrownBy(
                        () -> new YamlSet().with("facts.yaml", bomb.toString()).read());
    }

    private static Question written(String keys) {
        return new YamlSet()
                .seat("commission", "marlow")
                .with(
                        "questions.yaml",
                        "- {id: q, topic: bodies, stem: Where does it sit?, " + keys
                                + ", explanation: It sits there., facts: seat-commission, cites: green-2001 1.1}\n")
                .read()
                .written()
                .get(0);
    }

    private static Fact only(YamlSet set) {
        return set.read().facts().facts().iterator().next();
    }
}
