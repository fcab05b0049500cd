package app.footnote.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change of one fact of a draft with everything that goes along with it.
 *
 * @param fact its id
 * @param edits one step
 * @param after the draft as it would be
 */
record FactEdit(String fact, List<DraftEdit> edits, Draft after) {
    /** The fact is there as the proposal has it, with what it names. */
    static FactEdit put(Draft draft, Proposal proposal) {
        List<DraftPart> parts = proposal.parts(draft);
        return of(draft, proposal.id(), parts.stream().map(DraftEdit::put).toList());
    }

    /**
     * The fact is gone: it takes along the conflicts that are declared for it, and questions of an author’s own rest on
     * it no more; what they say stays.
     */
    static FactEdit remove(Draft draft, String fact) {
        List<DraftEdit> edits = new ArrayList<>();
        edits.add(DraftEdit.remove(DraftFile.FACTS, fact));
        for (DraftPart part : draft.parts(DraftFile.CONFLICTS)) {
            if (names(part, "between").contains(fact)) {
                edits.add(DraftEdit.remove(DraftFile.CONFLICTS, part.id()));
            }
        }
        for (DraftPart part : draft.parts(DraftFile.QUESTIONS)) {
            if (names(part, "facts").contains(fact)) {
                Map<String, Object> fields = part.fields();
                fields.put(
                        "facts",
                        names(part, "facts").stream()
                                .filter(each -> !each.equals(fact))
                                .toList());
                edits.add(DraftEdit.put(DraftPart.of(DraftFile.QUESTIONS, part.id(), fields)));
            }
        }
        return of(draft, fact, edits);
    }

    private static FactEdit of(Draft draft, String fact, List<DraftEdit> edits) {
        Map<String, DraftPart> parts = new LinkedHashMap<>();
        draft.parts().forEach(part -> parts.put(part.key(), part));
        for (DraftEdit edit : edits) {
            DraftFile file = DraftFile.ofCode(edit.file());
            DraftPart part = new DraftPart(
                    file, edit.part(), Optional.ofNullable(edit.after()).orElse(""));
            if (edit.after() == null) {
                parts.remove(part.key());
            } else {
                parts.put(part.key(), part);
            }
        }
        return new FactEdit(fact, edits, new Draft(draft.set(), draft.slug(), List.copyOf(parts.values())));
    }

    /** Names that the draft has not got yet. */
    List<String> begun() {
        return edits.stream()
                .filter(edit -> edit.file().equals(DraftFile.ENTITIES.code()))
                .flatMap(edit -> after.part(DraftFile.ENTITIES, edit.part()).stream())
                .map(part -> DraftQuestion.text(part.fields(), "name"))
                .toList();
    }

    /** What generated questions come from, afterwards. */
    Draft sources() {
        return new Draft(
                after.set(),
                after.slug(),
                after.parts().stream()
                        .filter(part -> part.file() != DraftFile.QUESTIONS)
                        .toList());
    }

    private static List<String> names(DraftPart part, String field) {
        return DraftQuestion.texts(part.fields(), field).toList();
    }

    /** An id that no fact of the draft has, of what the fact says. */
    static String free(Draft draft, String subject, String relation) {
        String base = (subject + "-" + relation).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(id -> draft.part(DraftFile.FACTS, id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
