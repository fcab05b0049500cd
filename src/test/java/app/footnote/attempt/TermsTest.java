package app.footnote.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long SEED = 8_120;

    @ParameterizedTest(
            name = "begun {0} min after 10, {1} min long, open for {2} min, {3} % more: ends {4} min after 10")
    @CsvSource({
        "0, 30, 60, 0, 30",
        "45, 30, 60, 0, 60",
        "0, 60, 60, 25, 75",
        "30, 60, 60, 50, 90",
        "0, 30, 600, 100, 60",
        "0, , 60, 0, 60",
        "0, , 60, 25, 75",
        "0, , 10080, 25, 10080",
    })
    void attemptEndsByTheRulesOfItsStudent(int begun, Integer minutes, int open, int percent, int ends) {
        Terms terms = terms(minutes, open, percent);

        assertThat(terms.end(minute(begun))).contains(minute(ends));
    }

    @Test
    void nobodyWithMoreTimeEndsEarlierOrHasLessThanTheyWouldWithout() {
        System.out.println("Terms with seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Integer minutes = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(200));
            int open = 1 + random.nextInt(2_000);
            int percent = random.nextInt(300);
            Instant start = minute(random.nextInt(open));

            Instant usual = terms(minutes, open, 0).end(start).orElseThrow();
            Instant extended = terms(minutes, open, percent).end(start).orElseThrow();

            assertThat(extended).isAfterOrEqualTo(usual);
            if (minutes != null && usual.equals(start.plus(Duration.ofMinutes(minutes)))) {
                Duration all =
                        Duration.ofMinutes(minutes).multipliedBy(100 + percent).dividedBy(100);
                assertThat(extended).isEqualTo(start.plus(all));
            }
        }
    }

    @Test
    void whatIsChangedForOneStudentTakesThePlaceOfTheRule() {
        AssignmentRules rules =
                rules(30, 60).with(new RuleChange(null, null, null, minute(90).toEpochMilli(), 1_200, 3, null, null));

        assertThat(rules.duration()).contains(Duration.ofMinutes(20));
        assertThat(rules.attempts()).isEqualTo(3);
        assertThat(rules.window().due()).contains(minute(60));
        assertThat(rules.window().closes()).contains(minute(90));
    }

    @Test
    void standingFollowsTheClockAndTheAttempts() {
        Terms terms = new Terms(
                rules(30, 60)
                        .with(new RuleChange(
                                minute(-10).toEpochMilli(),
                                null,
                                null,
                                minute(90).toEpochMilli(),
                                null,
                                2,
                                300,
                                null)),
                0);
        Standing.Taken done = new Standing.Taken(7, Optional.of(minute(20)));

        assertThat(state(terms, List.of(), -11)).isEqualTo(Standing.State.HIDDEN);
        assertThat(state(terms, List.of(), -1)).isEqualTo(Standing.State.WAITING);
        assertThat(state(terms, List.of(), 0)).isEqualTo(Standing.State.OPEN);
        assertThat(state(terms, List.of(new Standing.Taken(7, Optional.empty())), 5))
                .isEqualTo(Standing.State.RUNNING);
        assertThat(state(terms, List.of(done), 21)).isEqualTo(Standing.State.PAUSED);
        assertThat(state(terms, List.of(done), 25)).isEqualTo(Standing.State.OPEN);
        assertThat(state(terms, List.of(done), 60)).isEqualTo(Standing.State.LATE);
        assertThat(state(terms, List.of(done), 90)).isEqualTo(Standing.State.CLOSED);
        assertThat(state(terms, List.of(done, done), 25)).isEqualTo(Standing.State.USED_UP);
    }

    private static Standing.State state(Terms terms, List<Standing.Taken> attempts, int minute) {
        return Standing.of(terms, attempts, minute(minute)).state();
    }

    private static Terms terms(Integer minutes, int open, int percent) {
        return new Terms(rules(minutes, open), percent);
    }

    private static AssignmentRules rules(Integer minutes, int open) {
        return AssignmentRules.usual(
                Window.between(TEN, minute(open)), 5, minutes == null ? null : Duration.ofMinutes(minutes));
    }

    private static Instant minute(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
