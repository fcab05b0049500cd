package app.footnote.question.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.footnote.question.YamlSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An author's mistake is shown with file, line, what was found and what was expected. */
class SchemaErrorsTest {
    private static final String GOOD = "- {id: one, topic: bodies, subject: commission, relation: seat, value: marlow,"
            + " says: It sits in Marlow., cites: green-2001 1.1}";

    static Stream<Arguments> mistakesInFacts() {
        return Stream.of(
                arguments("value: marlow", "valeu: marlow", "found the key “valeu”, expected one of "),
                arguments("relation: seat", "relation: seats", "found “seats”, expected the id of a known relation."),
                arguments(
                        "subject: commission",
                        "subject: comission",
                        "found “comission”, expected the id of a known entity."),
                arguments("value: marlow", "value: nowhere", "found “nowhere”, expected the id of a known entity."),
                arguments(
                        "value: marlow",
                        "value: avalon",
                        "found “avalon”, which is of kind state; as value of “seat” expected place."),
                arguments(
                        "subject: commission",
                        "subject: avalon",
                        "found “avalon”, which is of kind state; as subject of “seat” expected organisation."),
                arguments(
                        "value: marlow",
                        "value: [marlow, oakley]",
                        "found a list, expected one entity, since “seat” takes no list."),
                arguments("topic: bodies", "topic: birds", "found “birds”, expected a topic of set.yaml."),
                arguments("says: It sits in Marlow., ", "", "the key “says” is missing here."),
                arguments("value: marlow, ", "", "the key “value” is missing here."),
                arguments("id: one, ", "", "the key “id” is missing here."),
                arguments("id: one", "id: ''", "found “”, expected a text for “id”."),
                arguments("relation: seat", "relation: {seat: 1}", "found keys with values, expected a text."),
                arguments(
                        "value: marlow",
                        "value: marlow, from: 12 June",
                        "“12 June” is not a date; it is written 2001, 2001-06 or 2001-06-15."),
                arguments(
                        "value: marlow", "value: marlow, at: 2001-02-30", "“2001-02-30” is not a date of the calendar"),
                arguments("value: marlow", "value: marlow, denied: maybe", "found “maybe”, expected true or false."),
                arguments(
                        "value: marlow",
                        "value: marlow, modality: sure",
                        "found “sure”, expected one of asserted, hedged, planned."),
                arguments(
                        "value: marlow",
                        "value: marlow, holder: ferrier",
                        "found “ferrier”, expected the id of a known entity."),
                arguments(
                        "relation: seat, value: marlow",
                        "relation: founded, value: May 2001",
                        "“May 2001” is not a date; it is written 2001, 2001-06 or 2001-06-15."),
                arguments(
                        "commission, relation: seat, value: marlow",
                        "border, relation: amount, value: many",
                        "found “many”, expected a number such as 4300 or 17.5."),
                arguments(
                        "commission, relation: seat, value: marlow",
                        "border, relation: amount, value: 5, bound: circa",
                        "found “circa”, expected one of exact, about, over, under, at-least, up-to."),
                arguments(
                        "cites: green-2001 1.1",
                        "cites: green-2001 1",
                        "“green-2001 1” is not a citation; it is written"),
                arguments("cites: green-2001 1.1", "cites: []", "found no citation, expected at least one."),
                arguments(
                        "cites: green-2001 1.1",
                        "cites: grey-2001 1.1",
                        "found “grey-2001 1.1”, expected a citation of a document of documents.yaml."),
                arguments(
                        "value: marlow",
                        "value: marlow, words: {verb: x}",
                        "found the key “verb”, expected one of relation, subject, value."),
                arguments(
                        "value: marlow",
                        "value: marlow, ask: {colour: x}",
                        "found the key “colour”, expected one of element, subject, value."));
    }

    @ParameterizedTest
    @MethodSource("mistakesInFacts")
    void aMistakeInAFactIsShownWithItsLine(String right, String wrong, String sentence) {
        assertThat(GOOD).contains(right);
        List<String> problems = problems("facts.yaml", "facts:\n# a comment\n" + GOOD.replace(right, wrong) + "\n");
        assertThat(problems).singleElement().asString().startsWith("facts.yaml:3: " + sentence);
    }

    @Test
    void theLineIsThatOfTheValueAndNotOfItsFact() {
        String fact =
                GOOD.replace("{", "").replace("}", "").replace(", ", "\n  ").replace("seat\n", "sea\n");
        assertThat(problems("facts.yaml", "facts:\n" + fact + "\n"))
                .containsExactly("facts.yaml:5: found “sea”, expected the id of a known relation.");
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        assertThat(problems("facts.yaml", "facts:\n" + GOOD + "\n" + GOOD + "\n"))
                .containsExactly("facts.yaml:3: found the id “one” a second time, expected each id once.");
        assertThat(problems("entities.yaml", "- {id: a, kind: state, name: A}\n- {id: a, kind: state, name: B}\n"))
                .contains("entities.yaml:2: found the id “a” a second time, expected each id once.");
    }

    @Test
    void aQuestionsIdGivenTwiceIsRefused() {
        String question = "- {id: q, topic: bodies, stem: Where does it sit?, type: card, answer: Marlow,"
                + " explanation: It sits there., cites: green-2001 1.1}\n";
        assertThat(problems("questions.yaml", question + question))
                .containsExactly("questions.yaml:2: found the id “q” a second time, expected each id once.");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThat(problems("facts.yaml", "facts:\n" + GOOD.replace("id: one", "id: one, id: two") + "\n"))
                .containsExactly("facts.yaml:2: found the key “id” a second time, expected each key once.");
    }

    @Test
    void anEntityInsideAnUnknownOneIsRefused() {
        assertThat(problems(
                        "entities.yaml",
                        "- {id: a, kind: place, name: A, in: [b, c]}\n- {id: b, kind: place, name: B}\n"))
                .contains("entities.yaml:1: found “c”, expected the id of a known entity.");
    }

    @Test
    void severalMistakesAreShownAtOnce() {
        String facts = "facts:\n" + GOOD.replace("marlow", "nowhere") + "\n" + GOOD.replace("one", "two") + "\n"
                + GOOD.replace("seat,", "sea,").replace("one", "three")
                + "\nconflicts:\n- {between: [two, four], reason: so}\n- {between: [two], reason: so}\n";
        SetFormatException refusal = refusal(new YamlSet()
                .with("facts.yaml", facts)
                .with(
                        "documents.yaml",
                        new YamlSet().folder().files().get("documents.yaml").replace("2001-05", "MMI")));
        assertThat(refusal.problems())
                .containsExactly(
                        "documents.yaml:1: “MMI” is not a date; it is written 2001, 2001-06 or 2001-06-15.",
                        "facts.yaml:2: found “nowhere”, expected the id of a known entity.",
                        "facts.yaml:3: found “green-2001 1.1”, expected a citation of a document of documents.yaml.",
                        "facts.yaml:4: found “sea”, expected the id of a known relation.",
                        "facts.yaml:6: found “two”, expected the id of a fact.",
                        "facts.yaml:7: found 1 facts, expected two.");
        assertThat(refusal).hasMessage(String.join("\n", refusal.problems()));
    }

    @Test
    void aDeclaredConflictNeedsTwoKnownFacts() {
        assertThat(problems("facts.yaml", "facts:\n" + GOOD + "\nconflicts:\n- {between: [one, zero], reason: so}\n"))
                .containsExactly("facts.yaml:4: found “zero”, expected the id of a fact.");
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments("facts.yaml", "", "facts.yaml: the file is empty, expected YAML."),
                arguments("facts.yaml", "facts:\n  - {id: one\n", "facts.yaml:3: this is not YAML: "),
                arguments("facts.yaml", "facts:\n\t- one\n", "facts.yaml:2: this is not YAML: "),
                arguments(
                        "facts.yaml",
                        "facts: 5\n",
                        "facts.yaml:1: found “5”, expected a list (lines that begin with “- ”)."),
                arguments(
                        "facts.yaml",
                        "- one\n",
                        "facts.yaml:1: found a list, expected keys with values (“key: value”)."),
                arguments(
                        "facts.yaml",
                        "facts:\n- just text\n",
                        "facts.yaml:2: found “just text”, expected keys with values (“key: value”)."),
                arguments(
                        "set.yaml",
                        "title: One\ncolour: red\n",
                        "set.yaml:2: found the key “colour”, expected one of authors, description, draws, language, licence, source, title, topics."),
                arguments("set.yaml", "title: One\n", "set.yaml:1: the key “topics” is missing here."),
                arguments(
                        "entities.yaml",
                        "- {id: a, kind: state, name: A, the: yes}\n",
                        "entities.yaml:1: found “yes”, expected true or false."),
                arguments(
                        "documents.yaml",
                        "- {id: a, author: A, date: 2001, title: T}\n",
                        "documents.yaml:1: the key “reference” is missing here."),
                arguments(
                        "relations.yaml",
                        "- {id: r, label: r, subject: [state], value: colour, cardinality: one, inverse: one, says: x}\n",
                        "relations.yaml:1: found “colour”, expected date, number, text, none or a list of kinds of entity."),
                arguments(
                        "relations.yaml",
                        "- {id: r, label: r, subject: [state], value: text, cardinality: few, inverse: one, says: x}\n",
                        "relations.yaml:1: found “few”, expected one or many."),
                arguments(
                        "vetoes.yaml",
                        "basis: x\nvetoes:\n- {fact: a, asks: colour, option: b, sentence: green-2001 1.1}\n",
                        "vetoes.yaml:3: "));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsShownWithItsLine(String file, String text, String problem) {
        assertThat(problems(file, text)).anyMatch(found -> found.startsWith(problem), problem);
    }

    @Test
    void anUnknownVetoDirectionSaysWhatIsExpected() {
        assertThat(problems(
                        "vetoes.yaml",
                        "basis: x\nvetoes:\n- {fact: a, asks: colour, option: b, sentence: green-2001 1.1}\n"))
                .containsExactly("vetoes.yaml:3: found “colour”, expected one of value, subject, element.");
    }

    @Test
    void aMissingFileIsNamedWithWhatASetNeeds() {
        for (String file : List.of("set.yaml", "documents.yaml", "entities.yaml", "facts.yaml")) {
            YamlSet set = new YamlSet().seat("commission", "marlow");
            SetFolder folder = set.folder();
            java.util.Map<String, String> files = new java.util.TreeMap<>(folder.files());
            files.remove(file);
            SetFormatException refusal =
                    catchThrowableOfType(SetFormatException.class, () -> SetReader.read(new SetFolder("river", files)));
            assertThat(refusal.problems().get(0))
                    .isEqualTo("The set “river” has no file " + file
                            + "; a set needs set.yaml, documents.yaml, entities.yaml and facts.yaml.");
        }
    }

    static Stream<Arguments> mistakesInQuestions() {
        return Stream.of(
                arguments("type: card", "type: riddle", "There is no question type “riddle”."),
                arguments("facts: seat-commission", "facts: none", "found “none”, expected the id of a fact."),
                arguments("topic: bodies", "topic: birds", "found “birds”, expected a topic of set.yaml."),
                arguments("answer: Marlow", "anwser: Marlow", "found the key “anwser”, expected one of "),
                arguments(
                        "type: card, answer: Marlow",
                        "type: numeric, answer: Marlow",
                        "found “Marlow”, expected a number."),
                arguments(
                        "type: card, answer: Marlow",
                        "type: single-choice, answer: Marlow",
                        "the key “wrong” is missing here."),
                arguments(
                        "cites: green-2001 1.1",
                        "cites: pink 1.1",
                        "found “pink 1.1”, expected a citation of a document of documents.yaml."));
    }

    @ParameterizedTest
    @MethodSource("mistakesInQuestions")
    void aMistakeInAWrittenQuestionIsShownWithItsLine(String right, String wrong, String sentence) {
        String good = "- {id: q, topic: bodies, stem: Where does it sit?, type: card, answer: Marlow,"
                + " explanation: It sits there., facts: seat-commission, cites: green-2001 1.1}";
        assertThat(good).contains(right);
        SetFormatException refusal = refusal(
                new YamlSet().seat("commission", "marlow").with("questions.yaml", good.replace(right, wrong) + "\n"));
        assertThat(refusal.problems()).singleElement().asString().startsWith("questions.yaml:1: " + sentence);
    }

    private static List<String> problems(String file, String text) {
        return refusal(new YamlSet().with(file, text)).problems();
    }

    private static SetFormatException refusal(YamlSet set) {
        return catchThrowableOfType(SetFormatException.class, set::read);
    }
}
