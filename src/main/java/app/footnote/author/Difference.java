package app.footnote.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is other in one state of a set than in another, part by part. */
record Difference(List<Change> changes) {
    /**
     * A part that differs.
     *
     * @param before empty for one that comes
     * @param after empty for one that goes
     */
    record Change(Optional<DraftPart> before, Optional<DraftPart> after) {
        DraftPart part() {
            return after.or(() -> before).orElseThrow();
        }

        Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }

        /** The edit that makes the one the other. */
        DraftEdit edit() {
            return after.map(DraftEdit::put).orElseGet(() -> DraftEdit.remove(part().file(), part().id()));
        }
    }

    /** What becomes of a part. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** In the order of the second state, and what goes after that. Bars of options are computed, and left out. */
    static Difference of(List<DraftPart> before, List<DraftPart> after) {
        Map<String, DraftPart> left = byKey(before);
        List<Change> changes = new ArrayList<>();
        for (DraftPart part : byKey(after).values()) {
            Optional<DraftPart> was = Optional.ofNullable(left.remove(part.key()));
            if (was.isEmpty() || !was.get().saysTheSame(part)) {
                changes.add(new Change(was, Optional.of(part)));
            }
        }
        left.values().forEach(part -> changes.add(new Change(Optional.of(part), Optional.empty())));
        return new Difference(changes);
    }

    private static Map<String, DraftPart> byKey(List<DraftPart> parts) {
        Map<String, DraftPart> byKey = new LinkedHashMap<>();
        for (DraftFile file : DraftFile.values()) {
            parts.stream()
                    .filter(part -> part.file() == file && file != DraftFile.VETOES)
                    .forEach(part -> byKey.put(part.key(), part));
        }
        return byKey;
    }

    /** Without questions that are still being written in the first state and go: whoever writes them goes on. */
    Difference sparing() {
        return new Difference(changes.stream()
                .filter(change -> change.kind() != Kind.REMOVED
                        || change.part().file() != DraftFile.QUESTIONS
                        || !change.part().fields().containsKey("draft"))
                .toList());
    }

    List<DraftEdit> edits() {
        return changes.stream().map(Change::edit).toList();
    }

    int count(Kind kind, Set<DraftFile> files) {
        return (int) changes.stream()
                .filter(change ->
                        change.kind() == kind && files.contains(change.part().file()))
                .count();
    }
}
