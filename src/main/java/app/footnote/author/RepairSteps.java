package app.footnote.author;

import app.footnote.attempt.ScoreRepairs;
import app.footnote.author.KeyRepair.Changed;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.live.RoomRepairs;
import app.footnote.response.Context;
import app.footnote.response.Judging;
import app.footnote.response.KeyChange;
import app.footnote.response.KeyChanges;
import app.footnote.response.KeyNotice;
import app.footnote.response.KeyNoticeStore;
import app.footnote.response.RepairedStore;
import app.footnote.response.Response;
import app.footnote.study.ReviewRepairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * What is made anew after a key was changed, in this order: how each answer is judged, what attempts are worth, the
 * boards of rooms, what learners know, and the statistics of the set's questions.
 */
final class RepairSteps {
    private static final int CARDS_AT_ONCE = 30;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final Database database;
    private final Ids ids;
    private final KeyChanges keys;
    private final Folds folds;

    RepairSteps(Database database, Ids ids, KeyChanges keys, Folds folds) {
        this.database = database;
        this.ids = ids;
        this.keys = keys;
        this.folds = folds;
    }

    /**
     * Who makes what anew.
     *
     * @param statistics makes those of a set anew
     */
    record Folds(
            Judging judging, ScoreRepairs scores, RoomRepairs rooms, ReviewRepairs reviews, LongConsumer statistics) {}

    /** Those of a change; the same change gives the same steps. */
    List<RepairStep> of(KeyChange change) {
        List<RepairStep> steps = new ArrayList<>();
        change.versions().stream()
                .sorted()
                .forEach(version -> steps.add(
                        step("responses", () -> folds.judging().count(version), at -> judge(change, version, at))));
        steps.add(step("attempts", () -> folds.scores().count(change.set()), at -> score(change, at)));
        steps.add(step("rooms", () -> rooms(change, 0).size(), at -> room(change, at)));
        steps.add(step("reviews", () -> reviews(change), at -> review(change, at)));
        steps.add(step("statistics", () -> 1, at -> count(change, at)));
        steps.add(step("end", () -> 1, at -> forget(change, at)));
        return steps;
    }

    private KeyRepair judge(KeyChange change, long version, KeyRepair at) {
        Judging.Part part = folds.judging()
                .next(
                        change,
                        version,
                        at.position(),
                        (handle, judged) -> KeyRepairStore.update(handle, after(at, judged)));
        return after(at, part);
    }

    private static KeyRepair after(KeyRepair at, Judging.Part part) {
        KeyRepair after = at.after(part.last(), part.read(), new Changed(part.changed(), 0, 0, 0));
        return part.full() ? after : after.onward();
    }

    private KeyRepair score(KeyChange change, KeyRepair at) {
        ScoreRepairs.Part part = folds.scores()
                .next(change.set(), Set.copyOf(change.versions()), at.position(), (handle, scored) -> {
                    KeyNoticeStore.insert(
                            handle,
                            scored.changed().stream()
                                    .map(each -> new KeyNotice(
                                            ids.next(),
                                            each.person(),
                                            change.id(),
                                            Context.ATTEMPT,
                                            each.attempt(),
                                            each.before(),
                                            each.after(),
                                            each.most()))
                                    .toList());
                    KeyRepairStore.update(handle, after(at, scored));
                });
        return after(at, part);
    }

    private static KeyRepair after(KeyRepair at, ScoreRepairs.Part part) {
        KeyRepair after =
                at.after(part.last(), part.read(), new Changed(0, part.changed().size(), 0, 0));
        return part.full() ? after : after.onward();
    }

    private KeyRepair room(KeyChange change, KeyRepair at) {
        List<Long> left = rooms(change, at.position());
        if (left.isEmpty()) {
            return kept(at.onward());
        }
        long room = left.get(0);
        List<KeyNotice> notices = new ArrayList<>();
        folds.rooms()
                .changed(room, keys.before(change), keys.after(change))
                .ifPresent(changed -> changed.moved()
                        .forEach(moved -> notices.add(new KeyNotice(
                                ids.next(),
                                moved.before().person(),
                                change.id(),
                                Context.ROOM,
                                room,
                                (double) moved.before().points(),
                                (double) moved.after().points(),
                                null))));
        KeyRepair after = at.after(room, 1, new Changed(0, 0, notices.isEmpty() ? 0 : 1, 0));
        database.run(handle -> {
            KeyNoticeStore.insert(handle, notices);
            KeyRepairStore.update(handle, after);
        });
        return after;
    }

    private KeyRepair review(KeyChange change, KeyRepair at) {
        List<Response> some = database.read(
                handle -> RepairedStore.select(handle, change.id(), Context.STUDY, at.position(), CARDS_AT_ONCE));
        if (some.isEmpty()) {
            return kept(at.onward());
        }
        KeyRepair after = at.after(some.get(some.size() - 1).id(), some.size(), new Changed(0, 0, 0, some.size()));
        database.run(handle -> {
            folds.reviews().judgeAnew(handle, some);
            KeyNoticeStore.insert(
                    handle,
                    some.stream()
                            .map(Response::person)
                            .distinct()
                            .map(person ->
                                    new KeyNotice(ids.next(), person, change.id(), Context.STUDY, 0, null, null, null))
                            .toList());
            KeyRepairStore.update(handle, after);
        });
        folds.reviews().forget(some.stream().map(Response::person).distinct().toList());
        return after;
    }

    private KeyRepair count(KeyChange change, KeyRepair at) {
        folds.statistics().accept(change.set());
        return kept(at.onward());
    }

    private KeyRepair forget(KeyChange change, KeyRepair at) {
        return database.write(handle -> {
            KeyRepair after = RepairedStore.deleteSome(handle, change.id(), FORGOTTEN_AT_ONCE)
                    ? at.after(0, 1, Changed.NOTHING).onward()
                    : at;
            KeyRepairStore.update(handle, after);
            return after;
        });
    }

    private KeyRepair kept(KeyRepair after) {
        database.run(handle -> KeyRepairStore.update(handle, after));
        return after;
    }

    private List<Long> rooms(KeyChange change, long after) {
        return database.read(handle -> RepairedStore.selectContexts(handle, change.id(), Context.ROOM, after));
    }

    private int reviews(KeyChange change) {
        return database.read(handle -> RepairedStore.count(handle, change.id(), Context.STUDY));
    }

    private static RepairStep step(String name, IntSupplier total, UnaryOperator<KeyRepair> next) {
        return new RepairStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int total() {
                return total.getAsInt();
            }

            @Override
            public KeyRepair next(KeyRepair at) {
                return next.apply(at);
            }
        };
    }
}
