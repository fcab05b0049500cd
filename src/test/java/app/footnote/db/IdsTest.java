package app.footnote.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;

    @Test
    void theyGrowWithTime() {
        Ids ids = new Ids(clock, 0, 0);
        long first = ids.next();
        now.set(NOON.plusMillis(1));
        assertThat(ids.next()).isGreaterThan(first + 4_000_000);
    }

    @Test
    void theyGrowWithinAMillisecondAlsoPastItsRoom() {
        Ids ids = new Ids(clock, 3, 0);
        long[] made = IntStream.range(0, 20_000).mapToLong(each -> ids.next()).toArray();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theyGrowWhenTheClockIsSetBack() {
        Ids ids = new Ids(clock, 0, 0);
        long before = ids.next();
        now.set(NOON.minus(Duration.ofHours(1)));
        assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void theyArePositiveBeforeTheirEpoch() {
        now.set(Instant.EPOCH);
        assertThat(new Ids(clock, 0, 0).next()).isPositive();
    }

    @Test
    void twoNodesNeverMakeTheSame() {
        Ids left = new Ids(clock, 1, 0);
        Ids right = new Ids(clock, 2, 0);
        Set<Long> made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 5_000).forEach(each -> {
            made.add(left.next());
            made.add(right.next());
        });
        assertThat(made).hasSize(10_000);
    }

    @Test
    void manyThreadsGetDifferentOnes() {
        Ids ids = new Ids(clock, 0, 0);
        Set<Long> made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(each -> made.add(ids.next()));
        assertThat(made).hasSize(50_000);
    }

    @Test
    void aNodeIsSmallerThan1024() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ids(clock, 1024, 0));
    }

    @StoreTest(migrations = "classpath:db/test")
    void afterARestartTheyGoOnAboveWhatIsStored(Database database) {
        long stored = new Ids(clock, 0, 0).next();
        database.write(handle -> DatabaseTest.insert(handle, stored, "before the restart"));
        now.set(NOON.minus(Duration.ofDays(1)));
        assertThat(Ids.continuing(database, clock).next()).isGreaterThan(stored);
    }

    @StoreTest(migrations = "classpath:db/test")
    void anEmptyDatabaseHoldsNothingBack(Database database) {
        assertThat(Ids.continuing(database, clock).next()).isEqualTo(new Ids(clock, 0, 0).next());
    }
}
