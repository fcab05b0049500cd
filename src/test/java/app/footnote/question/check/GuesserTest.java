package app.footnote.question.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuesserTest {
    static Stream<Arguments> habits() {
        return Stream.of(
                arguments("longest", false, "Kingsport on the river", List.of("Northam", "Oakley", "Camber", "Brill")),
                arguments(
                        "most words",
                        false,
                        "a b c d",
                        List.of("Northam town", "Oakleytown", "Camber-town", "Brilltown")),
                arguments("shortest", false, "Bo", List.of("Northam", "Oakley", "Camber", "Brill")),
                arguments(
                        "most specific",
                        false,
                        "PO Box 4711",
                        List.of("some street", "wide avenue", "dark alley", "quiet lane")),
                arguments("shared words", false, "north gate", List.of("north hill", "south gate", "east lane")),
                arguments("first", true, "100", List.of("200", "300", "400")),
                arguments("last", true, "900", List.of("200", "300", "400")),
                arguments("middle", true, "300", List.of("100", "500")));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void aHabitOfTheKeyIsFound(String trick, boolean sorted, String key, List<String> wrong) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            questions.add(question(i, key, wrong, sorted));
        }
        assertThat(Guesser.scores(questions))
                .filteredOn(score -> score.trick().equals(trick))
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.right()).isGreaterThan(0.9);
                    assertThat(score.isTelling()).isTrue();
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keysWithoutHabitTellNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> numbers = new ArrayList<>();
            int start = random.nextInt(1000, 5000);
            for (int j = 0; j < 7; j++) {
                numbers.add(Integer.toString(start + 10 * j));
            }
            Collections.shuffle(numbers, new Random(random.nextLong()));
            questions.add(question(i, numbers.get(0), numbers.subList(1, 7), true));
        }
        assertThat(Guesser.scores(questions)).isNotEmpty().noneMatch(Guesser.Score::isTelling);
    }

    @Test
    void aFewLuckyQuestionsTellNothing() {
        assertThat(new Guesser.Score(QuestionType.SINGLE_CHOICE, "first", 4, 0.5, 0.25).isTelling())
                .isFalse();
        assertThat(new Guesser.Score(QuestionType.SINGLE_CHOICE, "first", 400, 0.5, 0.25).isTelling())
                .isTrue();
    }

    @Test
    void questionsWithoutOptionsAreNotGuessed() {
        Question typed = new Question(
                "q",
                "q",
                QuestionType.CARD,
                "t",
                "f",
                "Who?",
                new Answer.Text("I", List.of()),
                "I am.",
                List.of(),
                List.of(),
                null);
        assertThat(Guesser.scores(List.of(typed))).isEmpty();
    }

    private static Question question(int i, String key, List<String> wrong, boolean sorted) {
        return new Question(
                "q" + i,
                "q" + i,
                QuestionType.SINGLE_CHOICE,
                "topic",
                "frame",
                "Which is it?",
                new Answer.Choice(
                        List.of(new Option(key, null, List.of())),
                        wrong.stream()
                                .map(text -> new Option(text, null, List.of()))
                                .toList(),
                        Math.min(4, wrong.size() + 1),
                        sorted),
                "It is this.",
                List.of(),
                List.of(),
                null);
    }
}
