package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be read of a draft is told by its questions and facts. */
class UnreadableTest {
    private static final Draft DRAFT = new Draft(
            1,
            "rivers",
            List.of(
                    DraftPart.of(DraftFile.SET, "set", Map.of("title", "Rivers")),
                    DraftPart.of(DraftFile.FACTS, "founded", Map.of("says", "It was founded in 1921.")),
                    DraftPart.of(DraftFile.QUESTIONS, "q-1", Map.of("stem", "Who?")),
                    DraftPart.of(DraftFile.QUESTIONS, "q-2", Map.of("stem", "When?"))));

    @Test
    void aLineIsTheQuestionOrFactThatStandsInIt() {
        Unreadable why = Unreadable.of(
                DRAFT,
                DRAFT.folder(),
                List.of("questions.yaml:2: the key “wrong” is missing here.", "facts.yaml:2: found nothing."));

        assertThat(why.problems()).isEmpty();
        assertThat(why.findings())
                .extracting(Reported::file, Reported::part, Reported::words)
                .containsExactly(
                        tuple(DraftFile.QUESTIONS, "q-2", "When?"),
                        tuple(DraftFile.FACTS, "founded", "It was founded in 1921."));
        assertThat(why.findings().get(0).arguments()).containsExactly("the key “wrong” is missing here.");
    }

    @Test
    void whatIsAboutNoneOfThemStaysAsItIs() {
        List<String> problems = List.of("set.yaml:1: the key “topics” is missing here.", "The set has no file.");

        Unreadable why = Unreadable.of(DRAFT, DRAFT.folder(), problems);

        assertThat(why.findings()).isEmpty();
        assertThat(why.problems()).isEqualTo(problems);
    }
}
