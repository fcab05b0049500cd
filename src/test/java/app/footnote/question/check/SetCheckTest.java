package app.footnote.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.document.Citation;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.QuestionType;
import app.footnote.question.YamlSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.item.Finding;
import app.footnote.question.item.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Flaws that show only against the facts, or over a whole set. */
class SetCheckTest {
    private static final QuestionSet SET = YamlSet.rich().read();
    private static final String SEAT = "seat-commission:value:single-choice";

    @Test
    void aGeneratedSetHasNoFinding() {
        assertThat(SetCheck.of(SET, Generator.generate(SET, 1)))
                .extracting(Finding::sentence)
                .isEmpty();
    }

    @Test
    void anOptionOfNoFactIsImplausible() {
        assertThat(flaws(changed(SEAT, question -> withWrong(question, "Atlantis"))))
                .containsExactly(Flaw.IMPLAUSIBLE);
    }

    @Test
    void anOptionOfAnotherKindIsFound() {
        assertThat(flaws(changed(SEAT, question -> withWrong(question, "Camber"))))
                .contains(Flaw.MORE_THAN_ONE_RIGHT);
    }

    @Test
    void aFactPlantedLaterMakesAnOptionRight() {
        List<Question> questions = Generator.generate(SET, 1);
        Answer.Choice choice = (Answer.Choice) find(questions, SEAT).answer();
        String name = choice.distractors().get(0).text();
        QuestionSet planted = YamlSet.rich()
                .fact("other", "commission", "seat", id(name), "modality: hedged")
                .read();
        assertThat(SetCheck.of(planted, questions))
                .anyMatch(finding -> finding.question().equals(SEAT)
                        && finding.flaw() == Flaw.MORE_THAN_ONE_RIGHT
                        && finding.detail().contains(name));
    }

    @Test
    void aStateAskedWithoutItsMomentIsFound() {
        String members = "members-all:value:multiple-choice";
        assertThat(flaws(changed(
                        members, question -> withStem(question, "Which states are members according to Green?"))))
                .contains(Flaw.AMBIGUOUS_TIME);
    }

    @Test
    void whatOneDocumentSaysWithoutItsSourceIsFound() {
        assertThat(flaws(changed(SEAT, question -> withStem(question, "Where does the River Commission sit?"))))
                .containsExactly(Flaw.NO_SOURCE);
    }

    @Test
    void oneStemOnTwoCardsIsFound() {
        List<Question> questions = new ArrayList<>(Generator.generate(SET, 1));
        Question seat = find(questions, SEAT);
        questions.replaceAll(question ->
                question.id().equals("seat-union:value:single-choice") ? withStem(question, seat.stem()) : question);
        assertThat(flaws(questions)).contains(Flaw.REPEATED_STEM);
    }

    @Test
    void tooManyTrueOrFalseQuestionsAreFound() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean truth = i % 2 == 0;
            Answer answer = i < 5
                    ? new Answer.Choice(options(truth ? "True" : "False"), options(truth ? "False" : "True"), 2, false)
                    : new Answer.Text("Marlow", List.of());
            questions.add(question(i, i < 5 ? QuestionType.TRUE_FALSE : QuestionType.CARD, answer));
        }
        assertThat(flaws(questions)).containsExactly(Flaw.TRUE_FALSE_DEFAULT);
        assertThat(flaws(questions.subList(4, 20))).isEmpty();
    }

    @Test
    void keysThatStandInOnePlaceAreFound() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            questions.add(question(
                    i,
                    QuestionType.SINGLE_CHOICE,
                    new Answer.Choice(options("1,100 km"), options("2,200 km", "3,300 km", "4,400 km"), 4, true)));
        }
        assertThat(flaws(questions)).contains(Flaw.KEY_POSITION, Flaw.GUESSABLE);
    }

    private static List<Flaw> flaws(List<Question> questions) {
        return SetCheck.of(SET, questions).stream()
                .map(Finding::flaw)
                .distinct()
                .toList();
    }

    private static List<Question> changed(String id, UnaryOperator<Question> change) {
        List<Question> questions = new ArrayList<>(Generator.generate(SET, 1));
        assertThat(questions).anyMatch(question -> question.id().equals(id));
        questions.replaceAll(question -> question.id().equals(id) ? change.apply(question) : question);
        return questions;
    }

    private static Question find(List<Question> questions, String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String name) {
        return SET.facts().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Option> options(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Option(text, null, List.of()))
                .toList();
    }

    private static Question question(int i, QuestionType type, Answer answer) {
        return new Question(
                "q" + i,
                "q" + i,
                type,
                "bodies",
                "frame",
                "Where does body number " + i + " sit?",
                answer,
                "It sits in Marlow now.",
                List.of(),
                List.of(Citation.parse("green-2001 1.1 0123456789abcdef")),
                null);
    }

    private static Question withWrong(Question question, String text) {
        Answer.Choice choice = (Answer.Choice) question.answer();
        List<Option> wrong = new ArrayList<>(choice.distractors());
        wrong.set(0, new Option(text, null, List.of()));
        return with(
                question, question.stem(), new Answer.Choice(choice.keys(), wrong, choice.shown(), choice.sorted()));
    }

    private static Question withStem(Question question, String stem) {
        return with(question, stem, question.answer());
    }

    private static Question with(Question question, String stem, Answer answer) {
        return new Question(
                question.id(),
                question.card(),
                question.type(),
                question.topic(),
                question.frame(),
                stem,
                answer,
                question.explanation(),
                question.facts(),
                question.citations(),
                question.asOf());
    }
}
