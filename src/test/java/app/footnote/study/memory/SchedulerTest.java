package app.footnote.study.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Placement CARD = Placement.of(1);

    private final StudyDays days = StudyDays.in(ZoneOffset.UTC);
    private final Scheduler scheduler = exact(days);

    @Test
    void aCardReviewedWhenDueComesAtTheReferencesIntervals() {
        List<Long> intervals = new ArrayList<>();
        CardState state = null;
        Instant now = NOON;
        for (int rating : new int[] {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
            state = scheduler.next(state, Grade.of(rating), now, CARD);
            intervals.add(days.between(now, state.due()));
            now = state.due();
        }
        assertThat(intervals).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void aNewCardLearnsInStepsUnlessItIsEasy() {
        assertThat(first(Grade.AGAIN).due()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(first(Grade.HARD).due()).isEqualTo(NOON.plus(Duration.ofSeconds(330)));
        assertThat(first(Grade.GOOD).due()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(List.of(first(Grade.AGAIN), first(Grade.HARD), first(Grade.GOOD)))
                .extracting(CardState::phase)
                .containsOnly(Phase.LEARNING);
        assertThat(first(Grade.EASY).phase()).isEqualTo(Phase.REVIEW);
        assertThat(first(Grade.EASY).due()).isEqualTo("2026-03-10T04:00:00Z");
    }

    @Test
    void hardWaitsHalfAsLongAgainAtAnOnlyStepAndTheStepItselfAtALaterOne() {
        CardState second = scheduler.next(first(Grade.GOOD), Grade.HARD, NOON, CARD);
        assertThat(Duration.between(NOON, second.due())).isEqualTo(Duration.ofMinutes(10));
        CardState lapsed = scheduler.next(first(Grade.EASY), Grade.AGAIN, NOON.plus(Duration.ofDays(8)), CARD);
        CardState hard = scheduler.next(lapsed, Grade.HARD, lapsed.due(), CARD);
        assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(Duration.between(lapsed.due(), hard.due())).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void onlyForgettingWhatWasLearntIsALapse() {
        CardState again = scheduler.next(first(Grade.AGAIN), Grade.AGAIN, NOON, CARD);
        assertThat(again.lapses()).isZero();
        CardState lapsed = scheduler.next(first(Grade.EASY), Grade.AGAIN, NOON.plus(Duration.ofDays(8)), CARD);
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(lapsed.reviews()).isEqualTo(2);
        assertThat(lapsed.recalled()).isFalse();
    }

    @Test
    void withoutStepsACardIsScheduledByDaysAtOnce() {
        Scheduler plain = new Scheduler(
                new Fsrs(Parameters.FSRS_6),
                new SchedulerSettings(
                        0.9, 36_500, new Steps(List.of()), new Steps(List.of()), false, EasyDays.NONE, null),
                days);
        for (Grade grade : Grade.values()) {
            assertThat(plain.next(null, grade, NOON, CARD).phase()).isEqualTo(Phase.REVIEW);
        }
    }

    @Test
    void theDayChangesAtTheLearnersRollOverHour() {
        StudyDays kolkata = StudyDays.in(ZoneId.of("Asia/Kolkata"));
        Instant lateEvening = Instant.parse("2026-03-02T22:00:00Z");
        assertThat(kolkata.dayOf(lateEvening)).isEqualTo("2026-03-02");
        assertThat(kolkata.dayOf(lateEvening.plus(Duration.ofMinutes(30)))).isEqualTo("2026-03-03");
        assertThat(kolkata.startOf(kolkata.dayOf(lateEvening))).isEqualTo("2026-03-01T22:30:00Z");
    }

    @Test
    void aReviewAtThreeInTheMorningIsOnTheSameDayAsTheEveningBefore() {
        Instant evening = Instant.parse("2026-03-02T22:00:00Z");
        CardState state = scheduler.next(null, Grade.GOOD, evening, CARD);
        CardState later = scheduler.next(state, Grade.GOOD, Instant.parse("2026-03-03T03:00:00Z"), CARD);
        assertThat(later.memory().stability()).isEqualTo(state.memory().stability());
        assertThat(later.due()).isEqualTo("2026-03-04T04:00:00Z");
    }

    @Test
    void aClockThatWasSetBackIsTheSameDay() {
        CardState state = scheduler.next(first(Grade.EASY), Grade.GOOD, NOON.minus(Duration.ofDays(3)), CARD);
        assertThat(state.memory().stability())
                .isEqualTo(first(Grade.EASY).memory().stability());
    }

    @Test
    void daysHoldWhenTheClocksChange() {
        StudyDays berlin = StudyDays.in(ZoneId.of("Europe/Berlin"));
        Instant saturday = Instant.parse("2026-03-28T12:00:00Z");
        CardState state = exact(berlin).next(null, Grade.EASY, saturday, CARD);
        assertThat(berlin.between(saturday, state.due())).isEqualTo(8);
        assertThat(state.due()).isEqualTo("2026-04-05T02:00:00Z");
    }

    private static Scheduler exact(StudyDays days) {
        return new Scheduler(new Fsrs(Parameters.FSRS_6), SchedulerSettings.USUAL.withoutFuzz(), days);
    }

    private CardState first(Grade grade) {
        return next(null, grade);
    }

    private CardState next(@Nullable CardState before, Grade grade) {
        return scheduler.next(before, grade, NOON, CARD);
    }
}
