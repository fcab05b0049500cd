package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

class PracticeTest {
    private Learner learner;

    @BeforeEach
    void open(Database database) {
        learner = new Learner(database, 1);
        learner.publish(SmallSet.ofCards("bodies", 40));
    }

    @StoreTest
    void aRoundAsksTwentyDifferentCardsOfAllKindsButRevealsNone() {
        List<RoundItem> items = items(learner.start(RoundRequest.mixed("bodies")));
        assertThat(items).hasSize(20);
        assertThat(items).extracting(RoundItem::card).doesNotHaveDuplicates();
        assertThat(items)
                .extracting(item -> item.presentation().question().type())
                .containsOnly(QuestionType.SINGLE_CHOICE, QuestionType.SHORT_ANSWER);
        assertThat(items).extracting(item -> item.presentation().seed()).doesNotHaveDuplicates();
    }

    @StoreTest
    void aRoundKeepsToItsTopicTypeAndDocument() {
        RoundRequest request = new RoundRequest("bodies", "summits", QuestionType.SHORT_ANSWER, "brown-2005", 5);
        assertThat(items(learner.start(request))).hasSize(5).allSatisfy(item -> {
            Question question = item.presentation().question();
            assertThat(question.topic()).isEqualTo("summits");
            assertThat(question.type()).isEqualTo(QuestionType.SHORT_ANSWER);
            assertThat(question.citations().get(0).document()).isEqualTo("brown-2005");
        });
    }

    @StoreTest
    void cardsAreRevealedAndGradedByOneself() {
        long round = learner.start(new RoundRequest("bodies", null, QuestionType.CARD, null, 5));
        RoundItem answered = learner.practice.answer(learner.person, round, 1, new Given.Graded(4), null, null);
        assertThat(answered.answer()).isEqualTo(new RoundItem.Answered(new Given.Graded(4), new Outcome(true, 1)));
        assertThat(learner.rows("card_state"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("phase", "REVIEW"));
    }

    @StoreTest
    void whereNothingFitsThereIsNoRound() {
        assertThat(learner.practice.start(learner.person, new RoundRequest("bodies", "weather", null, null, 5)))
                .isEmpty();
        assertThatThrownBy(() -> learner.start(RoundRequest.mixed("nowhere")))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no question set “nowhere”.");
        assertThat(learner.rows("round")).isEmpty();
    }

    @StoreTest
    void anAnswerIsStoredWithItsOutcomeAndTheNextOpenQuestionIsNamed() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(3));
        assertThat(learner.item(round, 1).next()).isEqualTo(OptionalInt.of(2));
        RoundItem answered = learner.answer(round, 3, true);
        assertThat(answered).isEqualTo(learner.item(round, 3));
        assertThat(answered.answered()).isEqualTo(1);
        assertThat(answered.next()).isEqualTo(OptionalInt.of(1));
        learner.answer(round, 1, false);
        assertThat(learner.answer(round, 2, true).next()).isEmpty();
        RoundSummary summary = learner.practice.summary(learner.person, round);
        assertThat(summary.open()).isEmpty();
        assertThat(summary.answered()).isEqualTo(3);
        assertThat(summary.right()).isEqualTo(2);
        assertThat(summary.missed()).extracting(RoundItem::position).containsExactly(1);
    }

    @StoreTest
    void aSecondAnswerGetsTheFirstOneBackAndCountsNothing() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(3));
        RoundItem first = learner.answer(round, 1, false);
        assertThat(learner.answer(round, 1, true)).isEqualTo(first);
        assertThat(learner.rows("response")).hasSize(1);
        assertThat(learner.rows("review")).hasSize(1);
    }

    @StoreTest
    void theVersionThatWasShownIsTheOneThatIsAnswered() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(1));
        RoundItem before = learner.item(round, 1);
        List<Question> reworded = new ArrayList<>();
        SmallSet.ofCards("bodies", 40)
                .questions()
                .forEach(question -> reworded.add(SmallSet.question(
                        number(question), question.type(), question.answer(), "Reworded: " + question.stem())));
        learner.publish(SmallSet.of("bodies", reworded));
        assertThat(learner.item(round, 1).presentation()).isEqualTo(before.presentation());
        learner.answer(round, 1, true);
        assertThat(learner.rows("response").get(0).get("question_version_id").toString())
                .isEqualTo(Long.toString(before.questionVersion()));
        assertThat(learner.progress.sets(OptionalLong.of(learner.person)).get(0).seen())
                .isEqualTo(1);
    }

    @StoreTest
    void somebodyElsesRoundAndPositionsThatAreNotThereLookTheSame() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(3));
        long other = learner.guests.create().person();
        Given given = new Given.Nothing();
        assertThatThrownBy(() -> learner.practice.item(other, round, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.practice.answer(other, round, 1, given, null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.practice.summary(other, round)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.practice.again(other, round)).isInstanceOf(NotFound.class);
        for (int position : new int[] {0, 4, -1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> learner.practice.answer(learner.person, round, position, given, null, null))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(learner.rows("response")).isEmpty();
    }

    @StoreTest
    void anAnswerThatDoesNotFitIsRefusedAndNothingIsStored() {
        long round = learner.start(new RoundRequest("bodies", null, QuestionType.SINGLE_CHOICE, null, 1));
        for (Given given : List.of(new Given.Chosen(List.of(9)), new Given.Typed("Town"), new Given.Graded(3))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> learner.practice.answer(learner.person, round, 1, given, null, null));
        }
        assertThat(learner.rows("response")).isEmpty();
        assertThat(learner.item(round, 1).answer()).isNull();
    }

    @StoreTest
    void whatWasMissedIsAskedAgainInAnotherForm() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(5));
        for (int position = 1; position <= 5; position++) {
            learner.answer(round, position, position > 2);
        }
        long again = learner.practice.again(learner.person, round).orElseThrow();
        List<RoundItem> missed = learner.practice.summary(learner.person, round).missed();
        List<RoundItem> items = items(again);
        assertThat(items)
                .extracting(RoundItem::card)
                .containsExactlyInAnyOrderElementsOf(
                        missed.stream().map(RoundItem::card).toList());
        assertThat(items)
                .extracting(RoundItem::questionVersion)
                .doesNotContainAnyElementsOf(
                        missed.stream().map(RoundItem::questionVersion).toList());
        learner.answerAll(again, true);
        assertThat(learner.practice.again(learner.person, again)).isEmpty();
    }

    @StoreTest
    void cardsThatAreDueComeBeforeNewOnes() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(5));
        learner.answerAll(round, false);
        List<Long> cards = items(round).stream().map(RoundItem::card).toList();
        learner.later(Duration.ofMinutes(2));
        List<RoundItem> next = items(learner.start(RoundRequest.mixed("bodies").ofSize(8)));
        assertThat(next.subList(0, 5)).extracting(RoundItem::card).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(next.subList(5, 8)).extracting(RoundItem::card).doesNotContainAnyElementsOf(cards);
    }

    @StoreTest
    void aTimeThatNobodyCanHaveTakenIsNotKept() {
        long round = learner.start(RoundRequest.mixed("bodies").ofSize(3));
        Given given = new Given.Nothing();
        learner.practice.answer(learner.person, round, 1, given, null, Duration.ofMillis(2_500));
        learner.practice.answer(learner.person, round, 2, given, null, Duration.ofDays(3));
        learner.practice.answer(learner.person, round, 3, given, null, Duration.ofMillis(-5));
        assertThat(learner.rows("response"))
                .extracting(row -> String.valueOf(row.get("took_ms")))
                .containsExactly("2500", "null", "null");
    }

    private List<RoundItem> items(long round) {
        int size = learner.item(round, 1).round().size();
        return IntStream.rangeClosed(1, size)
                .mapToObj(position -> learner.item(round, position))
                .toList();
    }

    private static int number(Question question) {
        return Integer.parseInt(question.card().substring("body-".length()));
    }
}
