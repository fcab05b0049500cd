package app.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final SetClock clock = new SetClock();
    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(10), clock);

    @Test
    void aFullBucketGivesItsTokensAtOnceAndThenOneAtATime() {
        takeAll("a");

        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(10));
        clock.later(Duration.ofSeconds(4));
        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(6));
        clock.later(Duration.ofSeconds(6));
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everyKeyHasABucketOfItsOwn() {
        takeAll("a");

        assertThat(limit.take("b")).isZero();
    }

    @Test
    void aBucketIsNeverMoreThanFull() {
        takeAll("a");
        clock.later(Duration.ofDays(1));
        takeAll("a");

        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void whatIsPutBackCanBeTakenAgain() {
        takeAll("a");
        limit.giveBack("a");

        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void memoryIsBoundedAndKeepsWhoWasHereLast() {
        takeAll("last");
        for (int i = 0; i < 100_000; i++) {
            limit.take("key " + i);
            if (i % 1_000 == 0) {
                assertThat(limit.take("last")).isPositive();
            }
        }

        assertThat(limit.keys()).isLessThanOrEqualTo(20_000);
        assertThat(limit.take("last")).isPositive();
    }

    private void takeAll(String key) {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take(key)).isZero();
        }
    }
}
