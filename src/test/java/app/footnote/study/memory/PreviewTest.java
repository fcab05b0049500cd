package app.footnote.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.footnote.grading.Sureness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Fsrs FSRS = new Fsrs(Parameters.FSRS_6);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPreviewedIsGivenAndGrowsWithTheGrade(int seed) {
        Random random = new Random(seed);
        StudyDays days = new StudyDays(ZoneId.of("America/New_York"), random.nextInt(24));
        double retention = 0.7 + 0.29 * random.nextDouble();
        Scheduler scheduler = new Scheduler(FSRS, SchedulerSettings.USUAL.withRetention(retention), days);
        Placement placement = new Placement(random.nextLong(), load(seed), 0);
        CardState state = null;
        Instant now = NOON;
        for (int review = 0; review < 30; review++) {
            Map<Grade, CardState> preview = scheduler.preview(state, now, placement);
            Instant longest = days.startOf(days.dayOf(now).plusDays(36_400));
            if (state != null
                    && state.phase() == Phase.REVIEW
                    && preview.get(Grade.GOOD).due().isBefore(longest)) {
                assertThat(preview.get(Grade.GOOD).due())
                        .isAfter(preview.get(Grade.HARD).due());
                assertThat(preview.get(Grade.EASY).due())
                        .isAfter(preview.get(Grade.GOOD).due());
            }
            Grade grade = Grade.of(random.nextInt(5) == 0 ? 1 : 2 + random.nextInt(3));
            state = scheduler.next(state, grade, now, placement);
            assertThat(state).as("review %d", review).isEqualTo(preview.get(grade));
            now = state.due().plus(Duration.ofMinutes(random.nextInt(5000)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anIntervalThatWasGivenStandsWhateverIsDueNow(int seed) {
        Random random = new Random(seed);
        StudyDays days = StudyDays.in(ZoneId.of("UTC"));
        Scheduler scheduler = Scheduler.usual(days);
        CardState state = scheduler.next(null, Grade.EASY, NOON, Placement.of(seed));
        Instant now = state.due();
        for (int review = 0; review < 10; review++) {
            Grade grade = Grade.of(2 + random.nextInt(3));
            CardState given = scheduler.next(state, grade, now, new Placement(seed, load(random.nextLong()), 0));
            int interval = (int) days.between(now, given.due());
            Placement again = new Placement(seed, load(random.nextLong()), interval);
            assertThat(scheduler.next(state, grade, now, again)).isEqualTo(given);
            state = given;
            now = state.due();
        }
        CardState far = scheduler.next(null, Grade.EASY, NOON, new Placement(seed, DayLoad.NONE, 400));
        assertThat(far.due()).isBefore(NOON.plus(Duration.ofDays(15)));
    }

    private static DayLoad load(long seed) {
        return (first, number) ->
                new Random(seed ^ first.toEpochDay()).ints(number, 0, 50).toArray();
    }

    @Test
    void noCardIsDueOnTheDayOfTheExamOrAfterIt() {
        SchedulerSettings usual = SchedulerSettings.USUAL;
        SchedulerSettings settings = new SchedulerSettings(
                0.9, 100, usual.learning(), usual.relearning(), true, EasyDays.NONE, LocalDate.parse("2026-03-07"));
        StudyDays days = StudyDays.in(ZoneId.of("UTC"));
        Scheduler scheduler = new Scheduler(FSRS, settings, days);
        for (long card = 0; card < 50; card++) {
            CardState state = scheduler.next(null, Grade.EASY, NOON, Placement.of(card));
            assertThat(days.dayOf(state.due())).isBeforeOrEqualTo("2026-03-06");
        }
        Instant after = Instant.parse("2026-03-08T12:00:00Z");
        assertThat(scheduler.next(null, Grade.EASY, after, Placement.of(1)).due())
                .isAfter("2026-03-13T00:00:00Z");
    }

    @Test
    void theLongestIntervalIsKeptWithFuzzToo() {
        SchedulerSettings usual = SchedulerSettings.USUAL;
        SchedulerSettings settings =
                new SchedulerSettings(0.9, 5, usual.learning(), usual.relearning(), true, EasyDays.NONE, null);
        StudyDays days = StudyDays.in(ZoneId.of("UTC"));
        for (long card = 0; card < 50; card++) {
            CardState state = new Scheduler(FSRS, settings, days).next(null, Grade.EASY, NOON, Placement.of(card));
            assertThat(days.between(NOON, state.due())).isLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.699, 0.991, Double.NaN})
    void aRetentionOutsideItsBoundsIsRefused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulerSettings.USUAL.withRetention(retention))
                .withMessage("The desired retention is a number from 0.70 to 0.99, not " + retention + ".");
    }

    @Test
    void aRightAnswerAmongOptionsCountsByTheChanceThatItWasKnown() {
        assertThat(new Recall(Grade.GOOD, 4, null).weight(0.9)).isBetween(0.972, 0.974);
        assertThat(new Recall(Grade.GOOD, 2, null).weight(0.5)).isBetween(0.666, 0.667);
        assertThat(new Recall(Grade.GOOD, 4, Sureness.UNSURE).weight(0.9)).isBetween(0.972, 0.974);
        assertThat(new Recall(Grade.GOOD, 4, Sureness.SURE).weight(0.9)).isEqualTo(1);
        assertThat(new Recall(Grade.GOOD, 4, Sureness.GUESSED).weight(0.9)).isZero();
        assertThat(new Recall(Grade.AGAIN, 4, Sureness.GUESSED).weight(0.9)).isEqualTo(1);
        assertThat(Recall.of(Grade.GOOD).weight(0.1)).isEqualTo(1);
    }

    @Test
    void theMemoryAfterAGuessableAnswerLiesBetweenThoseOfGoodAndAgain() {
        Memory before = new Memory(10, 5);
        Memory good = FSRS.next(before, 20, Grade.GOOD);
        Memory again = FSRS.next(before, 20, Grade.AGAIN);
        Memory two = new Recall(Grade.GOOD, 2, null).next(FSRS, before, 20);
        Memory five = new Recall(Grade.GOOD, 5, null).next(FSRS, before, 20);
        assertThat(two.stability()).isBetween(again.stability(), five.stability());
        assertThat(five.stability()).isLessThan(good.stability());
        assertThat(five.difficulty()).isBetween(good.difficulty(), two.difficulty());
        assertThat(new Recall(Grade.GOOD, 2, Sureness.GUESSED).first(FSRS).stability())
                .isEqualTo(FSRS.first(Grade.AGAIN).stability());
        assertThat(new Recall(Grade.AGAIN, 2, null).next(FSRS, before, 20)).isEqualTo(again);
    }
}
