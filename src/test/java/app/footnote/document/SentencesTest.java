package app.footnote.document;

import static app.footnote.document.Texts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends inside a paragraph. */
class SentencesTest {
    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(sentences("The delta floods. Boats wait! Who pays? Nobody."))
                .containsExactly("The delta floods.", "Boats wait!", "Who pays?", "Nobody.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in St. Petersburg in the spring.",
                "The text of Dr. Ada Ferrier was read by Mr. Brown.",
                "The treaty of Sept. Nineteen was kept.",
                "It is in No. 7 of the journal.",
                "The report of J. K. Ferrier was read.",
                "Canals, e.g. Panama, are dug.",
                "The U.S. Senate agreed.",
                "Ferrier et al. Wrote it down.",
                "It cost 4.5 million crowns."
            })
    void abbreviationsAndInitialsEndNone(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aLowerCaseWordGoesOnWithTheSentence() {
        assertThat(sentences("They asked “why now?” and left. Then it rained."))
                .containsExactly("They asked “why now?” and left.", "Then it rained.");
    }

    @Test
    void quotesAndBracketsBehindAStopBelongToTheSentence() {
        assertThat(sentences("“The river is ours.” (They were five.) Then they signed."))
                .containsExactly("“The river is ours.”", "(They were five.)", "Then they signed.");
    }

    @Test
    void aStopGluedToTheNextSentenceStillEndsIt() {
        assertThat(sentences("The river was divided.Since then five states share it."))
                .containsExactly("The river was divided.", "Since then five states share it.");
    }

    @Test
    void aNoteGluedBeforeTheStopStillEndsTheSentence() {
        assertThat(sentences("They fight smuggling[6].Since the spring they meet."))
                .containsExactly("They fight smuggling[6].", "Since the spring they meet.");
    }

    @Test
    void aStopInsideANameOrNumberEndsNothing() {
        assertThat(sentences("See example.org and version 2.Three of it at river.com now."))
                .hasSize(1);
    }

    @Test
    void anEnumeratorStaysWithItsSentence() {
        assertThat(sentences("1. The river is long. 2. The river is wide."))
                .containsExactly("1. The river is long.", "2. The river is wide.");
    }

    @Test
    void aYearAtTheEndOfASentenceIsNoEnumerator() {
        assertThat(sentences("They met in 1996. The treaty followed."))
                .containsExactly("They met in 1996.", "The treaty followed.");
    }

    @Test
    void noBreakSpacesPartSentencesLikeBlanks() {
        assertThat(sentences("The delta\u00a0floods.\u00a0Boats wait.")).hasSize(2);
        assertThat(Division.of("The delta\u00a0floods.\u00a0Boats wait.")
                        .at(1, 1)
                        .orElseThrow()
                        .hash())
                .isEqualTo(Normaliser.hash("The delta floods."));
    }

    @Test
    void severalStopsAreOne() {
        assertThat(sentences("Is that so?! Wait... Then go.")).containsExactly("Is that so?!", "Wait...", "Then go.");
    }

    @Test
    void chineseStopsNeedNoBlank() {
        assertThat(sentences("上海是城市。北京是首都。你好！")).containsExactly("上海是城市。", "北京是首都。", "你好！");
    }

    @Test
    void cyrillicIsDividedLikeLatin() {
        assertThat(sentences("Река длинная. Дельта широкая.")).containsExactly("Река длинная.", "Дельта широкая.");
    }
}
