package app.footnote.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTripsTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private final RoundTrips trips = new RoundTrips();

    @Test
    void halfOfTheShortestWayIsCredited() {
        measure(1, 200);
        measure(2, 80);
        measure(3, 400);

        assertThat(trips.credit(LONG)).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void whoHoldsRepliesBackGainsAtMostTheCap() {
        for (int i = 0; i < 20; i++) {
            measure(i, 5_000);
        }

        assertThat(trips.credit(LONG)).isEqualTo(RoundTrips.MOST);
    }

    @Test
    void noWayIsLongerThanTheTimeSinceTheQuestion() {
        measure(1, 5_000);

        assertThat(trips.credit(Duration.ofMillis(60))).isEqualTo(Duration.ofMillis(30));
    }

    @Test
    void repliesThatNobodyAskedForOrThatComeTwiceMeasureNothing() {
        trips.returned(7, 1);
        assertThat(trips.credit(LONG)).isZero();
        measure(1, 100);
        trips.returned(1, Duration.ofHours(1).toNanos());

        assertThat(trips.credit(LONG)).isEqualTo(Duration.ofMillis(50));
    }

    private void measure(long number, long millis) {
        trips.sent(number, 0);
        trips.returned(number, Duration.ofMillis(millis).toNanos());
    }
}
