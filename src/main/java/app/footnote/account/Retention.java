package app.footnote.account;

import app.footnote.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/** Lets go of what nobody uses any more, when its time has come. */
public final class Retention {
    /** How long an account that was closed for want of use can still be opened again by an administrator. */
    public static final Duration CLOSED = Duration.ofDays(90);

    private static final int AT_ONCE = 500;

    private final Database database;
    private final InstantSource clock;
    private final Periods periods;
    private final Erasing erasing;

    public Retention(Database database, InstantSource clock, Periods periods, Erasing erasing) {
        this.database = database;
        this.clock = clock;
        this.periods = periods;
        this.erasing = erasing;
    }

    /** Deletes people, as {@link Erasures#erase} does. */
    @FunctionalInterface
    public interface Erasing {
        void erase(Collection<Long> people, boolean answersKept);
    }

    /**
     * How long things are kept.
     *
     * @param guests since they were last here
     * @param accounts of students, since they were last here, until they are closed; {@link #CLOSED} later they go
     * @param looks who looked at somebody's accommodations
     */
    public record Periods(Duration guests, Duration accounts, Duration looks) {}

    /** Applies the periods; what does not fit into one time is left to the next. */
    public void apply() {
        Instant now = clock.instant();
        Instant guests = now.minus(periods.guests());
        erase(database.read(handle -> RetentionStore.selectUnusedGuests(handle, guests, AT_ONCE)), false);
        Instant accounts = now.minus(periods.accounts());
        database.run(handle -> {
            RetentionStore.updateUnusedAccounts(handle, accounts, now);
            RetentionStore.deleteLooks(handle, now.minus(periods.looks()));
        });
        Instant closed = now.minus(CLOSED);
        // what they answered stays without them, so that statistics of questions and classes stay what they were
        erase(database.read(handle -> RetentionStore.selectClosedAccounts(handle, accounts, closed, AT_ONCE)), true);
    }

    private void erase(List<Long> people, boolean answersKept) {
        erasing.erase(people, answersKept);
    }
}
