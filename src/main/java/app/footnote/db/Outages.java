package app.footnote.db;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * When the server was down, so that nobody loses time by it. While it runs it notes every {@link #BEAT} that it does;
 * what passed between the last note and the next start was an outage. It is known to a beat: a start counts from the
 * last beat on, in favour of those whose time it was.
 */
public final class Outages {
    /** How often to call {@link #beat}. */
    public static final Duration BEAT = Duration.ofSeconds(2);

    /** Less than this nobody notices, and a beat may be late by as much. */
    private static final Duration LEAST = BEAT.plus(BEAT.dividedBy(2));

    private final Database database;
    private final InstantSource clock;
    private final List<Outage> outages;

    private Outages(Database database, InstantSource clock, List<Outage> outages) {
        this.database = database;
        this.clock = clock;
        this.outages = List.copyOf(outages);
    }

    /** A time in which the server was down. */
    public record Outage(Instant from, Instant until) {
        /** How much of the time between the two it lasted. */
        Duration between(Instant start, Instant end) {
            Instant first = from.isAfter(start) ? from : start;
            Instant last = until.isBefore(end) ? until : end;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /** Begins to note that the server runs, and notes the outage that ends just now. */
    public static Outages starting(Database database, InstantSource clock) {
        Instant now = clock.instant();
        return database.write(handle -> {
            OutageStore.selectBeat(handle)
                    .filter(last -> Duration.between(last, now).compareTo(LEAST) > 0)
                    .ifPresent(last -> OutageStore.insertOutage(handle, new Outage(last, now)));
            OutageStore.upsertBeat(handle, now);
            return new Outages(database, clock, OutageStore.selectOutages(handle));
        });
    }

    /** Notes that the server runs. */
    public void beat() {
        database.run(handle -> OutageStore.upsertBeat(handle, clock.instant()));
    }

    /** All that are known, the oldest first. */
    public List<Outage> all() {
        return outages;
    }

    /** For how long the server was down between the two moments. */
    public Duration between(Instant start, Instant end) {
        return outages.stream().map(outage -> outage.between(start, end)).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When something ends that should end at a moment, once the time is given back for which the server was down since
     * its start; also what was down in the time that was given back.
     */
    public Instant giveBack(Instant start, Instant end) {
        Instant later = end;
        for (Outage outage : outages) {
            if (outage.from().isBefore(later) && outage.until().isAfter(start)) {
                Instant lost = outage.from().isAfter(start) ? outage.from() : start;
                later = later.plus(Duration.between(lost, outage.until()));
            }
        }
        return later;
    }
}
