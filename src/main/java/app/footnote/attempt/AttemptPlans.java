package app.footnote.attempt;

import app.footnote.db.Database;
import app.footnote.db.Recent;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The questions of attempts: drawn once, and kept at hand while they are worked on. */
public final class AttemptPlans {
    private static final int PLANS_AT_HAND = 3_000;

    private final Database database;
    private final Library library;
    private final Recent<AttemptPlan> plans = new Recent<>(PLANS_AT_HAND);
    private volatile long lastChange;

    public AttemptPlans(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /**
     * Draws the questions of an attempt.
     *
     * @param seed of this attempt; what is not shuffled follows the assignment's id and is the same for all
     */
    public List<Item> draw(AssignmentRules rules, long assignment, long setVersion, long seed) {
        Draw draw = rules.draw();
        PublishedSet set = library.version(setVersion);
        SplittableRandom seeds = new SplittableRandom(rules.optionsShuffled() ? seed : assignment);
        long own = seeds.nextLong();
        return draw.of(set.entries(), seed).stream()
                .map(entry -> new Item(entry.id(), entry.card(), own ^ entry.question() * 0x9E3779B97F4A7C15L))
                .toList();
    }

    /** The plan of an attempt that is not stored, as a preview shows it. */
    public AttemptPlan preview(Assignment assignment, long setVersion, long person, long seed) {
        List<Item> items = draw(assignment.rules(), assignment.id(), setVersion, seed);
        return plan(0, assignment.id(), person, setVersion, items);
    }

    /** The plan of somebody's attempt; empty where they have none of this id. */
    Optional<AttemptPlan> find(long person, long attempt) {
        forgetOldKeys();
        AttemptPlan known = plans.find(attempt);
        if (known != null && known.person() == person) {
            return Optional.of(known);
        }
        return of(attempt).filter(plan -> plan.person() == person);
    }

    /** The plan of an attempt, read anew: it may have become another person's. */
    Optional<AttemptPlan> of(long attempt) {
        return database.read(handle -> AttemptStore.select(handle, attempt)
                        .map(row -> new Stored(row, AttemptStore.selectItems(handle, attempt))))
                .map(stored -> keep(stored.row(), stored.items()));
    }

    /** The plan of an attempt that is not to be kept at hand: those that are worked on stay there. */
    AttemptPlan read(Attempt row, List<Item> items) {
        return plan(row.id(), row.assignment(), row.person(), row.setVersion(), items);
    }

    private record Stored(Attempt row, List<Item> items) {}

    AttemptPlan keep(Attempt row, List<Item> items) {
        forgetOldKeys();
        AttemptPlan plan = plan(row.id(), row.assignment(), row.person(), row.setVersion(), items);
        if (library.keys().last() == lastChange) {
            plans.keep(row.id(), plan);
        }
        return plan;
    }

    /** What is shown has the keys that questions had then. */
    private void forgetOldKeys() {
        long last = library.keys().last();
        if (last != lastChange) {
            plans.forget();
            lastChange = last;
        }
    }

    private AttemptPlan plan(long id, long assignment, long person, long setVersion, List<Item> items) {
        List<Presentation> shown = items.stream()
                .map(item -> library.shown(item.question(), item.seed()))
                .toList();
        return new AttemptPlan(id, assignment, person, setVersion, items, shown);
    }
}
