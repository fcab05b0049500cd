package app.footnote.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What importing a folder changes in a draft.
 *
 * @param taken changes that come from the folder
 * @param conflicts what was changed in the folder and here, each seen from here to the folder
 * @param kept how many entries were changed here alone and stay
 */
record ImportPlan(List<Difference.Change> taken, List<Difference.Change> conflicts, int kept) {
    /**
     * Compares three ways where the folder says what it was made from; where it does not, it is as the folder has it.
     */
    static ImportPlan of(List<DraftPart> here, List<DraftPart> folder, Optional<ExportState> state) {
        Map<String, DraftPart> ours = byKey(here);
        Map<String, DraftPart> theirs = byKey(folder);
        List<Difference.Change> taken = new ArrayList<>();
        List<Difference.Change> conflicts = new ArrayList<>();
        int kept = 0;
        Set<String> keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(ours.keySet());
        for (String key : keys) {
            Optional<DraftPart> own = Optional.ofNullable(ours.get(key));
            Optional<DraftPart> other = Optional.ofNullable(theirs.get(key));
            Optional<String> before = own.map(DraftPart::meaning);
            Optional<String> after = other.map(DraftPart::meaning);
            if (before.equals(after)) {
                continue;
            }
            Difference.Change change = new Difference.Change(own, other);
            Optional<String> base = state.flatMap(each -> each.hash(key));
            if (state.isEmpty() ? other.isPresent() || isOfFolder(own) : before.equals(base)) {
                taken.add(change);
            } else if (state.isEmpty() || after.equals(base)) {
                kept++;
            } else {
                conflicts.add(change);
            }
        }
        return new ImportPlan(taken, conflicts, kept);
    }

    /** Bars that publishing found need not be in a folder. */
    private static boolean isOfFolder(Optional<DraftPart> own) {
        return own.filter(part -> part.file() != DraftFile.VETOES).isPresent();
    }

    private static Map<String, DraftPart> byKey(List<DraftPart> parts) {
        Map<String, DraftPart> byKey = new LinkedHashMap<>();
        for (DraftFile file : DraftFile.values()) {
            parts.stream().filter(part -> part.file() == file).forEach(part -> byKey.put(part.key(), part));
        }
        return byKey;
    }

    boolean isEmpty() {
        return taken.isEmpty() && conflicts.isEmpty();
    }

    /** @param fromFolder the keys of the conflicts in which the folder is right */
    List<DraftEdit> edits(Set<String> fromFolder) {
        List<DraftEdit> edits = new ArrayList<>();
        taken.forEach(change -> edits.add(change.edit()));
        conflicts.stream()
                .filter(change -> fromFolder.contains(change.part().key()))
                .forEach(change -> edits.add(change.edit()));
        return edits;
    }
}
