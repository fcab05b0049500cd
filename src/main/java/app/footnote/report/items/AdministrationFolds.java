package app.footnote.report.items;

import app.footnote.attempt.Item;
import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.report.items.AdministrationStore.Stale;
import app.footnote.response.Context;
import app.footnote.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works assignments and rooms out. One that something has been added to since, or taken from, is worked out as a whole
 * again, and its new sums take the place of those that it had: so attempts that were opened again, late answers that were
 * accepted and keys that were mended count once, as they are now.
 */
final class AdministrationFolds {
    private static final Logger LOG = LoggerFactory.getLogger(AdministrationFolds.class);

    /** Of how many questions the sums are written in one go. */
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Library library;
    private final Marks marks;

    AdministrationFolds(Database database, Library library) {
        this.database = database;
        this.library = library;
        this.marks = new Marks(library);
    }

    /** Works one out; whether there was one. */
    boolean foldNext() {
        Optional<Stale> next = database.read(AdministrationStore::selectStale);
        next.ifPresent(stale -> {
            try {
                fold(stale);
            } catch (IllegalArgumentException | IllegalStateException e) {
                LOG.error("What was answered in {} cannot be read; it counts for nothing until it changes", stale, e);
                database.run(handle -> AdministrationStore.updatePassedOver(handle, stale));
            }
        });
        return next.isPresent();
    }

    private void fold(Stale stale) {
        AdministrationFold fold =
                AdministrationFold.of(stale.context() == Context.ROOM ? played(stale.id()) : attempted(stale.id()));
        Set<Long> versions = new TreeSet<>(fold.parts().keySet());
        versions.addAll(database.read(handle -> ItemSumStore.selectPartVersions(handle, stale.id())));
        Map<Long, String> forms = new HashMap<>();
        versions.forEach(version -> forms.put(version, ItemForm.of(library, version)));
        List<Long> ordered = List.copyOf(versions);
        for (int from = 0; from < ordered.size(); from += AT_ONCE) {
            List<Long> some = ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE));
            database.run(handle -> replace(handle, stale, some, forms, fold.parts()));
        }
        database.run(handle -> AdministrationStore.updateFolded(handle, stale, fold));
    }

    /** Takes what the administration said of some questions before out of their sums, and adds what it says now. */
    private static void replace(
            Handle handle, Stale stale, List<Long> versions, Map<Long, String> forms, Map<Long, ItemSums> parts) {
        Map<Long, ItemSums> before = ItemSumStore.selectParts(handle, stale.id(), versions);
        Map<Long, ItemSums> totals = ItemSumStore.select(handle, versions, stale.context());
        Map<Long, ItemSums> now = new HashMap<>();
        Map<Long, ItemSums> sums = new HashMap<>();
        Set<Long> gone = new HashSet<>();
        Set<Long> empty = new HashSet<>();
        for (long version : versions) {
            ItemSums others =
                    totals.getOrDefault(version, ItemSums.NONE).minus(before.getOrDefault(version, ItemSums.NONE));
            ItemSums part = parts.get(version);
            if (part == null) {
                gone.add(version);
            } else {
                now.put(version, part);
            }
            ItemSums sum = part == null ? others : others.plus(part);
            if (sum.answers() == 0) {
                empty.add(version);
            } else {
                sums.put(version, sum);
            }
        }
        ItemSumStore.deleteParts(handle, stale.id(), gone);
        ItemSumStore.upsertParts(handle, stale.id(), now);
        ItemSumStore.delete(handle, empty, stale.context());
        ItemSumStore.upsert(handle, stale.context(), forms, sums);
    }

    /** By player; where a question was voted on twice the first vote counts, before anybody talked. */
    private List<Map<Long, Mark>> played(long room) {
        Map<Long, Map<Long, Mark>> byPlayer = new LinkedHashMap<>();
        for (Response response : database.read(handle -> AdministrationStore.selectPlayed(handle, room))) {
            byPlayer.computeIfAbsent(response.person(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(response.questionVersion(), first -> marks.of(response));
        }
        return List.copyOf(byPlayer.values());
    }

    /** By attempt; of several answers to a question the last counts, and questions that nobody answered do not. */
    private List<Map<Long, Mark>> attempted(long assignment) {
        Map<Long, Map<Long, Response>> last = new HashMap<>();
        Set<Long> answered = new HashSet<>();
        for (Response response : database.read(handle -> AdministrationStore.selectAttempted(handle, assignment))) {
            last.computeIfAbsent(response.contextId(), first -> new HashMap<>())
                    .put(response.questionVersion(), response);
            answered.add(response.questionVersion());
        }
        List<Map<Long, Mark>> sittings = new ArrayList<>();
        for (AdministrationStore.Sitting sitting :
                database.read(handle -> AdministrationStore.selectSittings(handle, assignment))) {
            Map<Long, Response> given = last.getOrDefault(sitting.attempt(), Map.of());
            Map<Long, Mark> sat = new LinkedHashMap<>();
            sitting.items().stream()
                    .filter(item -> answered.contains(item.question()))
                    .forEach(item -> sat.put(item.question(), mark(item, given.get(item.question()))));
            sittings.add(sat);
        }
        return sittings;
    }

    private Mark mark(Item item, @Nullable Response response) {
        return response == null ? marks.leftOut(item.question(), item.seed()) : marks.of(response);
    }
}
