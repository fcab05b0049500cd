package app.footnote.response;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.response.JudgementStore.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Judges what was answered once more by the key that its question has now: a fold over the log, made a part at a time. */
public final class Judging {
    private static final int AT_ONCE = 400;
    private static final int MOST_LOOKED_AT = 200_000;

    private final Database database;
    private final Library library;

    public Judging(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /**
     * A part that was judged.
     *
     * @param last the id of its last response
     * @param read how many responses it was
     * @param changed how many of them are judged otherwise than before it
     */
    public record Part(long last, int read, int changed) {
        /** Whether there may be more. */
        public boolean full() {
            return read == AT_ONCE;
        }
    }

    /** How many responses there are to a version of a question. */
    public int count(long version) {
        return database.read(handle -> JudgementStore.count(handle, version));
    }

    /** What would become of the responses to a version, as far as they were looked at. */
    public Effect look(long version) {
        Effect.Counting counting = new Effect.Counting();
        long after = 0;
        List<Judged> some;
        do {
            long from = after;
            some = database.read(handle -> JudgementStore.select(handle, version, from, AT_ONCE));
            for (Judged each : some) {
                Response response = each.response();
                Presentation shown = library.shown(version, response.seed());
                counting.add(response, each.judgement(), Judgement.of(shown, response.given(), response.outcome()));
                after = response.id();
            }
        } while (some.size() == AT_ONCE && counting.lookedAt() < MOST_LOOKED_AT);
        return counting.effect();
    }

    /**
     * Judges the next responses to a version of a question.
     *
     * @param after the id of the last response that was
     * @param kept done in the same transaction, so that a stop leaves nothing out
     */
    public Part next(KeyChange change, long version, long after, BiConsumer<Handle, Part> kept) {
        List<Judged> some = database.read(handle -> JudgementStore.select(handle, version, after, AT_ONCE));
        List<Judged> otherwise = new ArrayList<>();
        List<Long> asGiven = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (Judged each : some) {
            Response response = each.response();
            Judgement now = Judgement.of(library.shown(version, response.seed()), response.given(), response.outcome());
            if (now.equals(each.judgement())) {
                continue;
            }
            changed.add(response.id());
            if (now.equals(Judgement.asGiven(response.outcome()))) {
                asGiven.add(response.id());
            } else {
                otherwise.add(new Judged(response, now));
            }
        }
        long last =
                some.isEmpty() ? after : some.get(some.size() - 1).response().id();
        Part part = new Part(last, some.size(), changed.size());
        database.run(handle -> {
            JudgementStore.upsert(handle, change.id(), otherwise);
            JudgementStore.delete(handle, asGiven);
            RepairedStore.insert(handle, change.id(), changed);
            kept.accept(handle, part);
        });
        return part;
    }
}
