package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Sentence;
import app.footnote.question.item.Flaw;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a question while it is written. */
class QuestionFindingsTest {
    private static final String FOUNDED = cite(1, 1);

    private final List<DraftPart> around = new ArrayList<>(List.of(
            DraftPart.of(
                    DraftFile.SET,
                    "set",
                    Map.of("title", "Rivers", "topics", List.of(Map.of("id", "general", "title", "General")))),
            Ferrier.document(),
            DraftPart.of(DraftFile.ENTITIES, "commission", Map.of("id", "commission", "name", "Ferrier Commission"))));

    @Test
    void aSoundQuestionHasNone() {
        assertThat(findings(choice())).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        assertThat(errors(with(choice(), "stem", ""))).containsExactly("stem: stem");
        assertThat(errors(with(choice(), "topic", "other"))).containsExactly("topic: topic");
        assertThat(errors(with(choice(), "explanation", ""))).containsExactly("explanation: explanation");
        assertThat(errors(with(choice(), "answer", List.of()))).containsExactly("options: key");
        assertThat(errors(with(choice(), "wrong", List.of()))).containsExactly("options: wrong");
        assertThat(errors(with(choice(), "cites", List.of()))).containsExactly("cites: cites.none");
    }

    @Test
    void aNumberIsWrittenInDigitsAndARangeFromItsSmallerEnd() {
        Map<String, Object> numeric = new LinkedHashMap<>(choice());
        numeric.keySet().removeAll(List.of("wrong", "answer"));
        numeric.put("type", "numeric");

        assertThat(errors(with(numeric, "answer", "about ten"))).containsExactly("answer: number");
        assertThat(errors(with(numeric, "range", List.of("5", "3")))).containsExactly("to: range");
        assertThat(errors(with(numeric, "answer", "1921"))).isEmpty();
    }

    @Test
    void aFootnoteMustStandInItsDocument() {
        assertThat(errors(with(choice(), "cites", List.of("ferrier 1.1 0000000000000000"))))
                .containsExactly("cites: cites.gone");
        assertThat(errors(with(choice(), "cites", List.of("other 1.1 0000000000000000"))))
                .containsExactly("cites: cites.document");
        assertThat(errors(with(choice(), "cites", List.of("page 12")))).containsExactly("cites: cites.form");
    }

    @Test
    void aPassageThatSaysTheWrongOptionAndNotTheRightOneShouldBeLookedAt() {
        assertThat(warnings(with(choice(), "cites", List.of(cite(2, 1))))).contains("option-2: cites.wrong");
    }

    @Test
    void aWrongOptionThatAFactSaysIsAnError() {
        around.add(fact("founded", "1921", "The Ferrier Commission was founded in 1921."));
        around.add(fact("founded-too", "1934", "The Ferrier Commission was founded in 1934."));

        assertThat(errors(with(choice(), "facts", List.of("founded")))).containsExactly("option-2: facts.right");
        assertThat(errors(with(choice(), "facts", List.of("gone")))).containsExactly("facts: facts.gone");
    }

    @Test
    void anOptionWhoseFeedbackCitesAPassageMayBeWrongThoughAFactSaysIt() {
        around.add(fact("founded", "1921", "The Ferrier Commission was founded in 1921."));
        around.add(fact("founded-too", "1934", "The Ferrier Commission was founded in 1934."));
        Map<String, Object> reasoned = with(choice(), "facts", List.of("founded"));
        List<Object> wrong = new ArrayList<>((List<?>) reasoned.get("wrong"));
        wrong.set(1, Map.of("text", "1934", "because", "A later writer says so.", "cites", List.of(cite(2, 1))));

        assertThat(errors(with(reasoned, "wrong", wrong))).isEmpty();
        assertThat(warnings(with(reasoned, "wrong", wrong))).contains("option-2: facts.right.cited");
    }

    @Test
    void twoQuestionsInTheSameWordsAreToldApartUnlessTheyAreOfOneCard() {
        Map<String, Object> other = with(choice(), "id", "q-2");
        around.add(DraftPart.of(DraftFile.QUESTIONS, "q-2", other));
        assertThat(errors(choice())).containsExactly("stem: stem.twice");

        around.set(around.size() - 1, DraftPart.of(DraftFile.QUESTIONS, "q-2", with(other, "card", "q-1")));
        assertThat(errors(choice())).isEmpty();
    }

    @Test
    void flawsAreLookedForInTheWordsAndNotInTheMarkdown() {
        Map<String, Object> marked = with(choice(), "text", "markdown");
        assertThat(findings(with(marked, "stem", "In **which** year was the $x$ Commission founded?")))
                .isEmpty();
        assertThat(warnings(with(choice(), "stem", "Which year was it not founded in at all?")))
                .contains("stem: flaw.negative-stem");
        assertThat(errors(with(marked, "stem", "In which year was it founded ![](media/x.png) by all?")))
                .contains("stem: text.image-without-text");
    }

    @Test
    void everyFindingIsASentenceThatSaysHowToMendIt() {
        Texts texts = Texts.english();
        Map<String, Object> empty = new LinkedHashMap<>(Map.of("id", "q-1", "type", "single-choice"));

        assertThat(findings(empty))
                .hasSizeGreaterThan(3)
                .allSatisfy(finding ->
                        assertThat(finding.sentence(texts)).contains(". ").endsWith("."));
        for (Flaw flaw : Flaw.values()) {
            String key = "flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(QuestionFinding.warning("q-1", "stem", key, "").sentence(texts))
                    .endsWith(".");
        }
    }

    private static Map<String, Object> choice() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "q-1");
        fields.put("type", "single-choice");
        fields.put("topic", "general");
        fields.put("stem", "In which year was the Ferrier Commission founded?");
        fields.put("answer", List.of("1921"));
        fields.put("wrong", List.of(Map.of("text", "1925"), Map.of("text", "1934")));
        fields.put("explanation", "The Ferrier Commission was founded in 1921.");
        fields.put("cites", List.of(FOUNDED));
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static DraftPart fact(String id, String year, String says) {
        return DraftPart.of(
                DraftFile.FACTS,
                id,
                Map.of("id", id, "subject", "commission", "relation", "founded", "value", year, "says", says));
    }

    private static String cite(int paragraph, int number) {
        Sentence sentence = Ferrier.TEXT.at(paragraph, number).orElseThrow();
        return "ferrier " + paragraph + "." + number + " " + sentence.hash();
    }

    private List<QuestionFinding> findings(Map<String, Object> fields) {
        DraftPart part = DraftPart.of(DraftFile.QUESTIONS, "q-1", fields);
        Draft draft = new Draft(1, "rivers", around);
        return QuestionFindings.of(part, new DraftContext(draft, Map.of("ferrier", Ferrier.TEXT), name -> true));
    }

    private List<String> errors(Map<String, Object> fields) {
        return told(fields, true);
    }

    private List<String> warnings(Map<String, Object> fields) {
        return told(fields, false);
    }

    private List<String> told(Map<String, Object> fields, boolean error) {
        return findings(fields).stream()
                .filter(finding -> finding.isError() == error)
                .map(finding -> finding.field() + ": " + finding.message())
                .toList();
    }
}
