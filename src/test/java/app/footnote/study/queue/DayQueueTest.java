package app.footnote.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import app.footnote.study.queue.Planned.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which cards a day takes, and in which order. */
class DayQueueTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void cardsInTheirStepsComeFirstAndNewOnesAreSpreadAmongTheReviews() {
        DayQueue queue = queue(
                deck(10),
                List.of(due(1), due(2), due(3), due(4), inSteps(5)),
                LongStream.range(6, 10).boxed().toList(),
                new DayLimits(2, 100));

        assertThat(queue.all())
                .extracting(Planned::kind)
                .containsExactly(Kind.LEARNING, Kind.REVIEW, Kind.NEW, Kind.REVIEW, Kind.REVIEW, Kind.NEW, Kind.REVIEW);
        assertThat(queue.due()).isEqualTo(5);
        assertThat(queue.size()).isEqualTo(7);
    }

    @Test
    void aTimeForTheDayIsGivenToReviewsFirstAndNewCardsGetTheRest() {
        DayLimits wanted = new DayLimits(20, 100);

        assertThat(wanted.within(300, 10, 10, 20)).isEqualTo(new DayLimits(10, 30));
        assertThat(wanted.within(300, 50, 10, 20)).isEqualTo(new DayLimits(0, 30));
        assertThat(wanted.within(-5, 10, 10, 20)).isEqualTo(new DayLimits(0, 0));
        assertThat(wanted.within(86_400, 10, 10, 20)).isEqualTo(wanted);
    }

    @Test
    void whatWasMissedInClassComesFirstAndTakesItsPartOfTheDay() {
        DayQueue queue = missed(new Missed(List.of(7L, 2L), 0), new DayLimits(5, 3));

        assertThat(queue.all()).extracting(Planned::card).containsExactly(7L, 2L, 5L, 3L);
        assertThat(queue.missed()).extracting(Planned::kind).containsOnly(Kind.MISSED);
        assertThat(queue.waiting()).as("one of the reviews").isEqualTo(1);
    }

    @Test
    void whatWasMissedTodayComesWhateverTheDaysLimitsAreAndOlderMissesWait() {
        DayQueue queue = missed(new Missed(List.of(7L, 8L, 9L), 2), new DayLimits(0, 0));

        assertThat(queue.all()).extracting(Planned::card).containsExactly(7L, 8L, 5L);
        assertThat(queue.waiting()).as("one miss and three reviews").isEqualTo(4);
    }

    private static DayQueue missed(Missed missed, DayLimits limits) {
        return DayQueue.of(
                deck(10),
                missed,
                List.of(due(1), due(2), due(3), inSteps(5)),
                0,
                List.of(),
                limits,
                DayQueueTest::isAway,
                DueCard::card);
    }

    @Test
    void ofTheCardsOfOneFactOnlyOneComesOnADay() {
        Deck deck = deck(6, Set.of(1L, 2L), Set.of(3L, 4L));

        DayQueue queue = queue(deck, List.of(due(1), due(2)), List.of(3L, 4L, 5L), new DayLimits(10, 10));

        assertThat(queue.all()).extracting(Planned::card).containsExactlyInAnyOrder(1L, 3L, 5L);
        assertThat(queue.waiting()).as("a sibling comes tomorrow by itself").isZero();
    }

    @Test
    void whatIsAwayTodayDoesNotComeAndDoesNotKeepItsSiblingAway() {
        Deck deck = deck(4, Set.of(1L, 2L));

        DayQueue queue = DayQueue.of(
                deck,
                Missed.NONE,
                List.of(due(1), due(2), due(3)),
                0,
                List.of(),
                new DayLimits(10, 10),
                card -> card == 1,
                DueCard::card);

        assertThat(queue.reviews()).extracting(Planned::card).containsExactly(2L, 3L);
    }

    @Test
    void whereMoreIsDueThanTheDayTakesTheRestWaitsAndNothingNewComesOnTop() {
        List<DueCard> due =
                LongStream.rangeClosed(1, 30).mapToObj(DayQueueTest::due).toList();

        DayQueue queue = DayQueue.of(
                deck(60),
                Missed.NONE,
                due,
                700,
                List.of(40L, 41L),
                new DayLimits(20, 10),
                DayQueueTest::isAway,
                DueCard::card);

        assertThat(queue.reviews())
                .hasSize(10)
                .first()
                .extracting(Planned::card)
                .isEqualTo(30L);
        assertThat(queue.waiting()).isEqualTo(720);
        assertThat(queue.fresh()).isEmpty();
    }

    @Test
    void whatTheSetNoLongerHasIsLeftOut() {
        DayQueue queue = queue(deck(3), List.of(due(2), due(99)), List.of(98L), new DayLimits(10, 10));

        assertThat(queue.all()).extracting(Planned::card).containsExactly(2L);
    }

    @Test
    void limitsThatWereUsedUpLeaveNothing() {
        assertThat(queue(deck(3), List.of(due(1)), List.of(2L), new DayLimits(-4, -1))
                        .size())
                .isZero();
    }

    @Test
    void severalListsAreMixedEvenlyAndKeepTheirOrder() {
        assertThat(Mix.evenly(List.of(List.of("a", "b", "c", "d"), List.of("1", "2"))))
                .containsExactly("a", "1", "b", "c", "2", "d");
    }

    @Test
    void formsGetHarderAsACardHolds() {
        List<Entry> forms = List.of(
                form(1, QuestionType.SINGLE_CHOICE),
                form(2, QuestionType.SHORT_ANSWER),
                form(3, QuestionType.CLOZE),
                form(4, QuestionType.CARD));
        Forms choice = new Forms(false, new Random(5));

        assertThat(choice.choose(forms, 0, null).type()).isEqualTo(QuestionType.SINGLE_CHOICE);
        assertThat(choice.choose(forms, 8, null).type()).isEqualTo(QuestionType.SHORT_ANSWER);
        assertThat(choice.choose(forms, 31, null).type()).isEqualTo(QuestionType.CLOZE);
        assertThat(new Forms(true, new Random(5)).choose(forms, 0, 4L).type()).isEqualTo(QuestionType.CARD);
    }

    @Test
    void noWordingComesTwiceRunningWhereThereIsAnother() {
        List<Entry> forms = List.of(form(1, QuestionType.SINGLE_CHOICE), form(2, QuestionType.CARD));
        Random random = new Random(7);
        long last = 1;
        for (int i = 0; i < 50; i++) {
            Entry chosen = new Forms(false, random).choose(forms, i, last);
            assertThat(chosen.question()).isNotEqualTo(last);
            last = chosen.question();
        }
        assertThat(new Forms(false, random).choose(forms.subList(0, 1), 3, 1L).question())
                .isEqualTo(1);
    }

    private static DayQueue queue(Deck deck, List<DueCard> due, List<Long> unseen, DayLimits limits) {
        return DayQueue.of(deck, Missed.NONE, due, 0, unseen, limits, DayQueueTest::isAway, DueCard::card);
    }

    @SafeVarargs
    private static Deck deck(int cards, Set<Long>... facts) {
        Map<Long, List<Entry>> forms = new LinkedHashMap<>();
        for (long card = 1; card <= cards; card++) {
            forms.put(card, List.of(form(card, QuestionType.CARD)));
        }
        Map<Long, Set<Long>> siblings = new LinkedHashMap<>();
        for (Set<Long> fact : facts) {
            for (long card : fact) {
                List<Long> others = new ArrayList<>(fact);
                others.remove(card);
                siblings.put(card, Set.copyOf(others));
            }
        }
        return new Deck(1, forms, siblings);
    }

    private static Entry form(long id, QuestionType type) {
        return new Entry(id, id, 1, type, "topic", type + " " + id, List.of("f" + id), List.of());
    }

    private static DueCard due(long card) {
        return new DueCard(
                card,
                1,
                Phase.REVIEW,
                NOW.minus(Duration.ofDays(1)),
                new Memory(10, 5),
                NOW.minus(Duration.ofDays(11)));
    }

    private static DueCard inSteps(long card) {
        return new DueCard(
                card,
                1,
                Phase.LEARNING,
                NOW.minus(Duration.ofMinutes(1)),
                new Memory(1, 5),
                NOW.minus(Duration.ofMinutes(11)));
    }

    private static boolean isAway(long card) {
        return false;
    }
}
