package app.footnote.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessingTest {
    @Test
    void aGuessChoosesAmongTheOptions() {
        assertThat(answers(
                        Questions.choice(QuestionType.SINGLE_CHOICE, List.of("Bishkek"), List.of("Almaty", "Beijing"))))
                .isEqualTo(3);
    }

    @Test
    void ofSeveralOptionsEverySelectionButNoneCanBeGuessed() {
        assertThat(answers(Questions.choice(
                        QuestionType.MULTIPLE_CHOICE, List.of("India", "Pakistan"), List.of("Iran", "Nepal"))))
                .isEqualTo(15);
    }

    @Test
    void itemsCanBeGuessedIntoAnyOrder() {
        assertThat(answers(Questions.order("1996", "2001", "2002", "2004"))).isEqualTo(24);
    }

    private static int answers(Question question) {
        return Guessing.answers(Presentation.of(question, 7));
    }
}
