package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.DividedText;
import app.footnote.document.Division;
import app.footnote.document.Normaliser;
import app.footnote.fact.Relation.Asked;
import app.footnote.question.QuestionSet;
import app.footnote.question.Vetoes;
import app.footnote.question.YamlSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence of a document speaks against is no wrong option, although no fact says so. */
class CorpusVetoTest {
    private static final String FACT = "seat-commission";
    private static final String SENTENCE = "The RC had a seat at Marlowton for a while.";

    @Test
    void aSentenceWithSubjectRelationAndOptionBarsIt() {
        Vetoes vetoes = CorpusVeto.compute(YamlSet.rich().read(), text(SENTENCE));
        assertThat(vetoes.bars(FACT, Asked.VALUE, "marlow")).isTrue();
        assertThat(vetoes.bars(FACT, Asked.VALUE, "northam")).isFalse();
        assertThat(vetoes.vetoes())
                .anySatisfy(veto -> assertThat(veto.sentence().hash()).isEqualTo(Normaliser.hash(SENTENCE)));
    }

    @Test
    void aBarredOptionIsNotShown() {
        QuestionSet set = YamlSet.rich().read();
        assertThat(Generated.from(set, 1).wrongOptions(FACT)).contains("Marlowton");
        QuestionSet vetoed = set.withVetoes(CorpusVeto.compute(set, text(SENTENCE)));
        assertThat(Generated.from(vetoed, 1).wrongOptions(FACT)).isNotEmpty().doesNotContain("Marlowton");
    }

    @ParameterizedTest
    @CsvSource({
        "The RC likes Marlowton., no word of the relation",
        "The Lake League had its seat at Marlowton., another subject",
        "The RC had its seat at Tidewater., no option",
        "The RC had its seat at Great Marlowtone., another name",
        "The RC was old. Its seat was at Marlowton., two sentences"
    })
    void aSentenceThatLacksOneOfThemBarsNothing(String text, String lack) {
        assertThat(CorpusVeto.compute(YamlSet.rich().read(), text(text)).bars(FACT, Asked.VALUE, "marlow"))
                .as(lack)
                .isFalse();
    }

    @Test
    void theVetoIsLiftedWhereAFactAccountsForTheSentence() {
        YamlSet set = YamlSet.rich()
                .fact("visit", "commission", "visited", "marlow", "cites: green-2001 1.1 " + Normaliser.hash(SENTENCE));
        assertThat(CorpusVeto.compute(set.read(), text(SENTENCE)).bars(FACT, Asked.VALUE, "marlow"))
                .isFalse();
    }

    @Test
    void anotherSentenceThatNobodyAccountsForStillBars() {
        YamlSet set = YamlSet.rich()
                .fact("visit", "commission", "visited", "marlow", "cites: green-2001 1.1 " + Normaliser.hash(SENTENCE));
        Map<String, DividedText> texts = text(SENTENCE + " Later the seat of the RC was Marlowton again.");
        assertThat(CorpusVeto.compute(set.read(), texts).bars(FACT, Asked.VALUE, "marlow"))
                .isTrue();
    }

    @Test
    void datesAndNumbersAreFoundInSentencesToo() {
        QuestionSet set = YamlSet.rich().read();
        assertThat(CorpusVeto.compute(set, text("Some say the RC was founded in 1996."))
                        .bars("founded-commission", Asked.VALUE, "1996"))
                .isTrue();
        assertThat(CorpusVeto.compute(set, text("On the coast of Camber some count 1,700 km, and not 4300."))
                        .vetoes())
                .anySatisfy(veto -> assertThat(veto.option()).isEqualTo("1,700 km"));
    }

    @Test
    void subjectsAreBarredBySentencesOfTheValue() {
        assertThat(CorpusVeto.compute(YamlSet.rich().read(), text("The Lake League sits at Tidewater."))
                        .bars(FACT, Asked.SUBJECT, "league"))
                .isTrue();
    }

    @Test
    void theBasisChangesWithFactsEntitiesAndTextsOnly() {
        QuestionSet set = YamlSet.rich().read();
        String basis = CorpusVeto.basis(set, text(SENTENCE));
        assertThat(CorpusVeto.basis(YamlSet.rich().read(), text(SENTENCE))).isEqualTo(basis);
        assertThat(CorpusVeto.compute(set, text(SENTENCE)).basis()).isEqualTo(basis);
        assertThat(CorpusVeto.basis(set, text("Another."))).isNotEqualTo(basis);
        assertThat(CorpusVeto.basis(YamlSet.rich().withoutFact(FACT).read(), text(SENTENCE)))
                .isNotEqualTo(basis);
        assertThat(CorpusVeto.basis(
                        YamlSet.rich()
                                .with("entities.yaml", entities().replace("[RC]", "[RC, Com]"))
                                .read(),
                        text(SENTENCE)))
                .isNotEqualTo(basis);
        assertThat(CorpusVeto.basis(set.withVetoes(CorpusVeto.compute(set, text(SENTENCE))), text(SENTENCE)))
                .isEqualTo(basis);
    }

    private static String entities() {
        return new YamlSet().folder().files().getOrDefault("entities.yaml", "");
    }

    private static Map<String, DividedText> text(String text) {
        return Map.of("green-2001", Division.of(text));
    }
}
