package app.footnote.author;

import app.footnote.classroom.Classes;
import app.footnote.classroom.SchoolClass;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.SetAuthor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sets that their authors offer to the instructors of their classes, who write them too from then on, or copy them. */
final class SetOffers {
    private final Database database;
    private final Classes classes;
    private final AuthorLibrary library;
    private final Ids ids;
    private final InstantSource clock;

    SetOffers(Database database, Classes classes, AuthorLibrary library, Ids ids, InstantSource clock) {
        this.database = database;
        this.classes = classes;
        this.library = library;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whom somebody can offer a set to: those who teach a class that they are in. */
    Set<Long> instructors(long person) {
        Set<Long> teaching = new TreeSet<>();
        for (SchoolClass attended : classes.attendedBy(person)) {
            teaching.addAll(classes.teaching(attended.id()));
        }
        return teaching;
    }

    /** Offers a set; false where the one who is asked does not teach the person or writes the set already. */
    boolean offer(Draft draft, long person, long to, String message) {
        if (!instructors(person).contains(to) || library.writes(to, draft.set())) {
            return false;
        }
        SetOffer offer = new SetOffer(
                ids.next(), draft.set(), draft.slug(), to, message, clock.instant(), SetOffer.State.OPEN, "");
        database.run(handle -> SetOfferStore.upsert(handle, offer));
        return true;
    }

    void withdraw(Draft draft, long to) {
        database.run(handle -> SetOfferStore.delete(handle, draft.set(), to));
    }

    /** Who offers a set: its owner. */
    Optional<Long> offered(SetOffer offer) {
        return library.authors(offer.set()).stream().findFirst().map(SetAuthor::person);
    }

    /** What waits for somebody's answer. */
    List<SetOffer> open(long to) {
        return database.read(handle -> SetOfferStore.selectOpen(handle, to));
    }

    /** What became of the offers of a set. */
    List<SetOffer> of(Draft draft) {
        return database.read(handle -> SetOfferStore.selectOf(handle, draft.set()));
    }

    /** An offer that waits, where it is the person who is asked. */
    Optional<SetOffer> open(long to, long offer) {
        return database.read(handle -> SetOfferStore.select(handle, offer))
                .filter(found -> found.to() == to && found.state() == SetOffer.State.OPEN);
    }

    /** The instructor writes the set too. */
    void join(SetOffer offer, String answer) {
        library.join(offer.set(), offer.to());
        answer(offer, SetOffer.State.TAKEN, answer);
    }

    void answer(SetOffer offer, SetOffer.State state, String answer) {
        database.run(handle -> SetOfferStore.updateState(handle, offer.id(), state, answer));
    }
}
