package app.footnote.question.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Answer;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No wording comes back too soon. */
class FramesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void amongAnyTwentyNoFrameStandsMoreThanThreeTimes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            questions.add(question(i, "frame " + random.nextInt(1 + random.nextInt(40))));
        }
        long most = questions.stream()
                .map(Question::frame)
                .distinct()
                .mapToLong(frame -> questions.stream()
                        .filter(each -> each.frame().equals(frame))
                        .count())
                .max()
                .orElse(0);
        List<Question> spread = Frames.spread(questions);
        assertThat(spread).containsExactlyInAnyOrderElementsOf(questions);
        if (most <= 60) {
            assertThat(mostInAnyTwenty(spread)).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void aFrameThatIsTooCommonIsStillAskedInFull() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            questions.add(question(i, i < 45 ? "one" : "other"));
        }
        assertThat(Frames.spread(questions)).containsExactlyInAnyOrderElementsOf(questions);
    }

    @Test
    void nothingIsSpreadIntoNothing() {
        assertThat(Frames.spread(List.of())).isEmpty();
    }

    static long mostInAnyTwenty(List<Question> questions) {
        long most = 0;
        for (int from = 0; from < questions.size(); from++) {
            List<Question> window = questions.subList(from, Math.min(questions.size(), from + 20));
            for (Question question : window) {
                most = Math.max(
                        most,
                        window.stream()
                                .filter(each -> each.frame().equals(question.frame()))
                                .count());
            }
        }
        return most;
    }

    private static Question question(int i, String frame) {
        return new Question(
                "q" + i,
                "q" + i,
                QuestionType.CARD,
                "topic",
                frame,
                "Who?",
                new Answer.Text("They", List.of()),
                "They did it.",
                List.of(),
                List.of(),
                null);
    }
}
