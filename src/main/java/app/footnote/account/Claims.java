package app.footnote.account;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Gives what one person did to another, whole: a guest's to the account that they sign in to, and that of an account to
 * another of the same person. For a day it can be put back. Doing any of it twice changes nothing more.
 */
public final class Claims implements GuestClaims {
    /** How long it can be put back, and how long an offer stands. */
    static final Duration LASTS = Duration.ofDays(1);

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final List<PersonalData> data;
    private final LongConsumer fold;

    /** @param fold makes anew what is a fold over a person's answers */
    public Claims(Database database, Ids ids, InstantSource clock, List<PersonalData> data, LongConsumer fold) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.data = data;
        this.fold = fold;
    }

    /** What the guest did becomes the account's at once, or can be asked for within a day. */
    @Override
    public void arrived(long guest, long account, boolean mine) {
        if (mine) {
            claim(guest, account, Optional.empty());
        } else {
            database.run(handle -> offer(handle, guest, account, Optional.empty()));
        }
    }

    /** Makes two accounts of one person one: all becomes the second's, and the first signs in no more. */
    void merge(long from, long to, long administrator) {
        claim(from, to, Optional.of(administrator));
    }

    /** Moves what was offered to the person; false where there is no such offer any more. */
    boolean accept(long to, long id) {
        Optional<Claim> offered = recent(to, id).filter(claim -> !claim.moved());
        offered.ifPresent(claim -> claim(claim.from(), to, Optional.empty()));
        return offered.isPresent();
    }

    /** Puts back what was given to the person; false where that is not possible any more. */
    boolean putBack(long to, long id) {
        boolean done = database.write(handle -> {
            Optional<Claim> moved =
                    ClaimStore.select(handle, id).filter(claim -> claim.to() == to && claim.moved() && recent(claim));
            moved.ifPresent(claim -> {
                data.forEach(part -> part.putBack(handle, claim.move()));
                ClaimStore.deleteItems(handle, claim.id());
                ClaimStore.updateMoved(handle, claim.id(), null);
            });
            return moved.isPresent();
        });
        finish();
        return done;
    }

    /** What is offered to somebody or was given to them within a day, the last first. */
    List<Claim> of(long to) {
        return database.read(handle -> ClaimStore.selectTo(handle, to)).stream()
                .filter(this::recent)
                .toList();
    }

    /** How many answers were moved. */
    int answers(Claim claim) {
        return database.read(handle -> ClaimStore.countItems(handle, claim.id(), "response"));
    }

    /** Folds what was moved and not yet folded; at start too, for what a crash left half done. */
    public void finish() {
        for (Claim claim : database.read(ClaimStore::selectUnfolded)) {
            fold.accept(claim.from());
            fold.accept(claim.to());
            database.run(handle -> ClaimStore.updateFolded(handle, claim.id()));
        }
    }

    /** Forgets what can be put back no more. */
    public void forgetOld() {
        Instant then = clock.instant().minus(LASTS);
        for (Claim claim : database.read(handle -> ClaimStore.selectOlder(handle, then))) {
            database.run(handle -> ClaimStore.delete(handle, claim.id()));
        }
    }

    private void claim(long from, long to, Optional<Long> administrator) {
        if (from == to) {
            return;
        }
        database.run(handle -> {
            Claim claim = offer(handle, from, to, administrator);
            if (!claim.moved()) {
                data.forEach(part -> part.move(handle, claim.move()));
                ClaimStore.updateMoved(handle, claim.id(), clock.instant());
            }
        });
        finish();
    }

    private Claim offer(Handle handle, long from, long to, Optional<Long> administrator) {
        Claim offered = new Claim(ids.next(), from, to, administrator, clock.instant(), Optional.empty());
        ClaimStore.insert(handle, offered);
        return ClaimStore.select(handle, from, to).orElseThrow();
    }

    private Optional<Claim> recent(long to, long id) {
        return database.read(handle -> ClaimStore.select(handle, id))
                .filter(claim -> claim.to() == to && recent(claim));
    }

    private boolean recent(Claim claim) {
        return claim.movedAt().orElse(claim.offeredAt()).plus(LASTS).isAfter(clock.instant());
    }
}
