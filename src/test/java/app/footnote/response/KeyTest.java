package app.footnote.response;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import app.footnote.question.Answer;
import app.footnote.question.Key;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.RightAnswer;
import app.footnote.study.SampleQuestions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys laid over what was shown, for every type of question. */
class KeyTest {
    static Stream<Question> questions() {
        return SampleQuestions.all().stream().filter(question -> question.type() != QuestionType.CARD);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatWasShownStandsWhereItStoodAndAnAnswerIsWorthNoLessWhereMoreIsRight(Question question) {
        Answer other = other(question.answer());
        for (int seed = 0; seed < 40; seed++) {
            Presentation shown = Presentation.of(question, seed);
            Presentation more = Key.AS_PUBLISHED.with(List.of(other)).over(shown);
            assertThat(more.options().stream().map(Presentation.Shown::option).toList())
                    .as("seed %d", seed)
                    .isEqualTo(shown.options().stream()
                            .map(Presentation.Shown::option)
                            .toList());
            assertThat(more.left()).isEqualTo(shown.left());
            assertThat(more.right()).isEqualTo(shown.right());
            Given given = given(shown, new Random(seed));
            Outcome before = Grader.grade(shown, given);
            Outcome after = Grader.grade(more, given);
            assertThat(after.score()).as("seed %d", seed).isGreaterThanOrEqualTo(before.score());
            assertThat(after.correct() || !before.correct()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aNewKeyAloneIsRightAndRestoringItIsAsPublished(Question question) {
        Answer other = other(question.answer());
        Presentation shown = Presentation.of(question, 7);
        Presentation replaced = Key.AS_PUBLISHED.replacedBy(other).over(shown);

        assertThat(Grader.grade(replaced, rightAnswer(replaced)).correct()).isTrue();
        assertThat(Grader.grade(shown, rightAnswer(replaced)).correct()).isFalse();
        assertThat(Grader.grade(replaced, rightAnswer(shown)).correct()).isFalse();
        assertThat(Grader.grade(Key.RESTORED.over(shown), rightAnswer(shown)).correct())
                .isTrue();
        assertThat(new RightAnswer(replaced).text()).isNotEqualTo(new RightAnswer(shown).text());
    }

    @Test
    void whoWasShownNothingThatIsRightNowIsNotJudged() {
        Question question = SampleQuestions.single();
        Answer.Choice all = (Answer.Choice) question.answer();
        Question few = question.withAnswer(new Answer.Choice(all.keys(), all.distractors(), 2, false));
        Key key = Key.AS_PUBLISHED.replacedBy(choice("Marn"));

        assertThat(IntStream.range(0, 50)).allSatisfy(seed -> {
            Presentation shown = key.over(Presentation.of(few, seed));
            assertThat(shown.judged().counts())
                    .isEqualTo(shown.options().stream()
                            .anyMatch(option -> option.option().text().equals("Marn")));
        });
        assertThat(key.drop().over(Presentation.of(question, 1)).judged().counts())
                .isFalse();
    }

    @Test
    void changesCountInTheirOrderAndThoseThatWereTakenBackDoNot() {
        KeyChange accept = change(1, new Repair.AcceptAlso(List.of(choice("Marn"))));
        KeyChange drop = change(2, new Repair.Drop());
        KeyChange back = change(3, new Repair.TakeBack(2));

        assertThat(KeyChange.key(9, List.of(accept, drop)).dropped()).isTrue();
        Key key = KeyChange.key(9, List.of(accept, drop, back));
        assertThat(key.dropped()).isFalse();
        assertThat(key.also()).containsExactly(choice("Marn"));
        assertThat(KeyChange.key(9, List.of(drop, back))).isEqualTo(Key.RESTORED);
        assertThat(KeyChange.key(8, List.of(accept, drop))).isEqualTo(Key.AS_PUBLISHED);
    }

    private static KeyChange change(long id, Repair repair) {
        return new KeyChange(id, 1, 2, List.of(9L), repair, "", null, Instant.EPOCH);
    }

    /** A key that is wrong as the question was published. */
    private static Answer other(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice(choice.distractors().get(0).text());
        }
        if (answer instanceof Answer.Text) {
            return new Answer.Text("the lake at Vell", List.of());
        }
        if (answer instanceof Answer.Number number) {
            return new Answer.Number(number.expected().add(BigDecimal.TEN), BigDecimal.ONE, number.unit());
        }
        if (answer instanceof Answer.Order order) {
            List<String> items = order.items();
            return new Answer.Order(List.of(items.get(1), items.get(0), items.get(3), items.get(2)));
        }
        Answer.Pairs pairs = (Answer.Pairs) answer;
        List<Answer.Pair> all = pairs.pairs();
        return new Answer.Pairs(
                List.of(
                        new Answer.Pair(all.get(0).left(), all.get(1).right()),
                        new Answer.Pair(all.get(1).left(), all.get(0).right()),
                        all.get(2)),
                pairs.spare());
    }

    private static Answer choice(String... keys) {
        return new Answer.Choice(
                Stream.of(keys).map(key -> new Option(key, null, List.of())).toList(), List.of(), 0, false);
    }

    private static Given rightAnswer(Presentation shown) {
        Answer answer = shown.question().answer();
        if (!shown.options().isEmpty()) {
            return new Given.Chosen(shown.keyPositions());
        }
        if (answer instanceof Answer.Text text) {
            return new Given.Typed(text.expected());
        }
        if (answer instanceof Answer.Number number) {
            return new Given.Typed(number.expected().toPlainString());
        }
        if (answer instanceof Answer.Order order) {
            return new Given.Ordered(
                    order.items().stream().map(shown.left()::indexOf).toList());
        }
        return new Given.Matched(((Answer.Pairs) answer)
                .pairs().stream()
                        .map(pair -> shown.right().indexOf(pair.right()))
                        .toList());
    }

    private static Given given(Presentation shown, Random random) {
        if (!shown.options().isEmpty()) {
            return new Given.Chosen(List.of(random.nextInt(shown.options().size())));
        }
        if (!shown.right().isEmpty()) {
            return new Given.Matched(shown.left().stream()
                    .map(left -> random.nextInt(shown.right().size()))
                    .toList());
        }
        if (!shown.left().isEmpty()) {
            List<Integer> positions = new ArrayList<>(
                    IntStream.range(0, shown.left().size()).boxed().toList());
            Collections.shuffle(positions, random);
            return new Given.Ordered(positions);
        }
        return new Given.Typed(List.of("1240", "1250", "Marn", "common consent", "the lake at Vell")
                .get(random.nextInt(5)));
    }
}
