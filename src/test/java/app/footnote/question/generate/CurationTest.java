package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Question;
import app.footnote.question.YamlSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author decides about generated questions holds however often they are generated. */
class CurationTest {
    private static final String WRITTEN =
            "- {id: %s, type: card, topic: bodies, stem: '%s', answer: Here, explanation: So it says.%s}%n";

    private final List<Question> generated = Generated.from(YamlSet.rich()).questions();
    private final Question one = generated.get(0);

    @Test
    void anArchivedQuestionIsLeftOutAndTheOthersStay() {
        List<Question> left = with("- {id: '" + one.id() + "', archived: true}\n");
        assertThat(left).doesNotContain(one).hasSize(generated.size() - 1).isSubsetOf(generated);
    }

    @Test
    void aWrittenQuestionStandsInPlaceOfAGeneratedOneAndKeepsItsCard() {
        assertThat(one.card()).isNotEqualTo(one.id());
        Question stands = only(with(WRITTEN.formatted("'" + one.id() + "'", "Where is it now?", "")), one.id());
        assertThat(stands.stem()).isEqualTo("Where is it now?");
        assertThat(stands.card()).isEqualTo(one.card());
    }

    @Test
    void aCardThatItNamesIsTheOneThatItAsksFor() {
        String named = WRITTEN.formatted("'" + one.id() + "'", "Where is it now?", ", card: other");
        assertThat(only(with(named), one.id()).card()).isEqualTo("other");
    }

    @Test
    void writtenQuestionsStandInTheirOrder() {
        List<Question> questions = with(WRITTEN.formatted("z", "Where is the one?", "")
                + WRITTEN.formatted("a", "Where is the other?", "")
                + WRITTEN.formatted("m", "Where is the third?", ""));
        assertThat(questions.stream().map(Question::id).filter(id -> id.length() == 1))
                .containsExactly("z", "a", "m");
    }

    @Test
    void aWrittenQuestionIsAskedWhereAGeneratedOneHasItsStem() {
        List<Question> questions = with(WRITTEN.formatted("mine", one.stem(), ""));
        assertThat(questions).extracting(Question::id).contains("mine").doesNotContain(one.id());
    }

    private static Question only(List<Question> questions, String id) {
        assertThat(questions).filteredOn(question -> question.id().equals(id)).hasSize(1);
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> with(String written) {
        return Generated.from(YamlSet.rich().with("questions.yaml", written)).questions();
    }
}
