package app.footnote.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

class OutagesTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);

    @StoreTest
    void whatPassedBetweenTheLastBeatAndTheNextStartIsAnOutage(Database database) {
        Outages before = start(database);
        at(60);
        before.beat();
        at(90);

        Outages after = start(database);

        assertThat(after.all()).containsExactly(new Outages.Outage(second(60), second(90)));
        assertThat(after.between(NINE, second(1000))).isEqualTo(Duration.ofSeconds(30));
        assertThat(after.between(second(70), second(80))).isEqualTo(Duration.ofSeconds(10));
        assertThat(after.between(second(90), second(100))).isEqualTo(Duration.ZERO);
    }

    @StoreTest
    void nothingIsAnOutageAtTheFirstStartNorWhereABeatIsALittleLate(Database database) {
        start(database);
        at(3);

        assertThat(start(database).all()).isEmpty();
    }

    @StoreTest
    void allOfAnOutageIsGivenBackThatBeganBeforeTheEnd(Database database) {
        start(database);
        at(40);
        start(database);

        Outages outages = start(database);

        assertThat(outages.giveBack(NINE, second(10))).isEqualTo(second(50));
        assertThat(outages.giveBack(second(30), second(60))).isEqualTo(second(70));
        assertThat(outages.giveBack(second(40), second(60))).isEqualTo(second(60));
        assertThat(outages.giveBack(NINE.minusSeconds(60), NINE)).isEqualTo(NINE);
    }

    @StoreTest
    void anOutageWithinTheTimeThatWasGivenBackIsGivenBackToo(Database database) {
        Outages outages = start(database);
        for (int second : new int[] {10, 20, 50, 60}) {
            at(second);
            if (second == 10 || second == 50) {
                outages.beat();
            } else {
                outages = start(database);
            }
        }

        assertThat(outages.giveBack(NINE, second(45))).isEqualTo(second(65));
    }

    private Outages start(Database database) {
        return Outages.starting(database, now::get);
    }

    private void at(int seconds) {
        now.set(second(seconds));
    }

    private static Instant second(int seconds) {
        return NINE.plusSeconds(seconds);
    }
}
