package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.question.Answer;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {
    private final Presentation single = Presentation.of(
            Questions.choice(QuestionType.SINGLE_CHOICE, List.of("Bishkek"), List.of("Almaty", "Beijing")), 7);
    private final Presentation multiple = Presentation.of(
            Questions.choice(QuestionType.MULTIPLE_CHOICE, List.of("India", "Pakistan"), List.of("Iran", "Nepal")), 7);

    @Test
    void theKeyIsRightAndADistractorIsWrong() {
        assertThat(choose(single, "Bishkek")).isEqualTo(new Outcome(true, 1));
        assertThat(choose(single, "Almaty")).isEqualTo(new Outcome(false, 0));
    }

    @Test
    void severalKeysAreAllNeededAndEachWrongOneCostsAsMuchAsARightOneGives() {
        assertThat(choose(multiple, "India", "Pakistan")).isEqualTo(new Outcome(true, 1));
        assertThat(choose(multiple, "India")).isEqualTo(new Outcome(false, 0.5));
        assertThat(choose(multiple, "India", "Pakistan", "Iran")).isEqualTo(new Outcome(false, 0.5));
        assertThat(choose(multiple, "India", "Iran", "Nepal")).isEqualTo(new Outcome(false, 0));
    }

    @Test
    void impossiblePositionsAreRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grader.grade(single, new Given.Chosen(List.of(3))))
                .withMessage("The answer names position 3, but the positions of this question go from 0 to 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grader.grade(multiple, new Given.Chosen(List.of(1, 1))))
                .withMessage("The answer names one position twice.");
        assertThatIllegalArgumentException().isThrownBy(() -> Grader.grade(single, new Given.Chosen(List.of(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Grader.grade(single, new Given.Chosen(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> Grader.grade(single, new Given.Chosen(List.of(0, 1))));
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grader.grade(single, new Given.Typed("Bishkek")))
                .withMessage("This kind of answer does not fit a question of the type “single-choice”.");
    }

    @Test
    void notKnowingIsWrongForEveryType() {
        assertThat(Grader.grade(single, new Given.Nothing())).isEqualTo(new Outcome(false, 0));
        assertThat(Grader.grade(card(), new Given.Nothing())).isEqualTo(new Outcome(false, 0));
    }

    @Test
    void anOrderIsScoredByItsRightNeighbours() {
        Question question = Questions.order("1996", "2001", "2002", "2004");
        assertThat(order(question, "1996", "2001", "2002", "2004")).isEqualTo(new Outcome(true, 1));
        assertThat(order(question, "2001", "2002", "2004", "1996").score()).isEqualTo(2 / 3.0, Offset.offset(1e-9));
        assertThat(order(question, "2004", "2002", "2001", "1996")).isEqualTo(new Outcome(false, 0));
    }

    @Test
    void equalItemsMayChangePlaces() {
        Question question = Questions.order("summit", "treaty", "summit");
        Presentation shown = Presentation.of(question, 3);
        int treaty = shown.left().indexOf("treaty");
        int first = shown.left().indexOf("summit");
        int last = shown.left().lastIndexOf("summit");
        assertThat(Grader.grade(shown, new Given.Ordered(List.of(first, treaty, last)))
                        .correct())
                .isTrue();
        assertThat(Grader.grade(shown, new Given.Ordered(List.of(last, treaty, first)))
                        .correct())
                .isTrue();
    }

    @Test
    void anOrderWithAMissingItemIsRefused() {
        Presentation shown = Presentation.of(Questions.order("1996", "2001", "2002"), 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grader.grade(shown, new Given.Ordered(List.of(0, 1))))
                .withMessage("The answer puts 2 of 3 items in order; all are needed.");
    }

    @Test
    void pairsAreScoredByTheirShareAlsoWhenTwoHaveTheSameRightSide() {
        Question question = Questions.pairs("Secretariat=Beijing", "RATS=Tashkent", "Council=Beijing", "Bishkek");
        assertThat(match(question, "Beijing", "Tashkent", "Beijing")).isEqualTo(new Outcome(true, 1));
        assertThat(match(question, "Beijing", "Bishkek", "Beijing").score()).isEqualTo(2 / 3.0, Offset.offset(1e-9));
        assertThat(match(question, "Beijing", "none", "none").score()).isEqualTo(1 / 3.0, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aCardIsWrongOnlyWhenItHasToComeAgain(int grade) {
        assertThat(Grader.grade(card(), new Given.Graded(grade)).correct()).isEqualTo(grade > 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void thereAreFourGrades(int grade) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grader.grade(card(), new Given.Graded(grade)));
    }

    private static Presentation card() {
        return Presentation.of(Questions.of(QuestionType.CARD, new Answer.Text("Bishkek", List.of())), 1);
    }

    private static Outcome choose(Presentation shown, String... texts) {
        List<String> options =
                shown.options().stream().map(option -> option.option().text()).toList();
        return Grader.grade(
                shown,
                new Given.Chosen(List.of(texts).stream().map(options::indexOf).toList()));
    }

    private static Outcome order(Question question, String... items) {
        Presentation shown = Presentation.of(question, 3);
        return Grader.grade(
                shown,
                new Given.Ordered(
                        List.of(items).stream().map(shown.left()::indexOf).toList()));
    }

    private static Outcome match(Question question, String... rights) {
        Presentation shown = Presentation.of(question, 5);
        List<Integer> positions = new ArrayList<>();
        IntStream.range(0, rights.length)
                .forEach(i -> positions.add(shown.right().indexOf(rights[i])));
        return Grader.grade(shown, new Given.Matched(positions));
    }
}
