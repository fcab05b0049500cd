package app.footnote.author;

import app.footnote.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does something to questions of a draft, as one step that can be taken back. What it does not fit is left alone. */
final class QuestionActions {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Drafts drafts;

    QuestionActions(Database database, Drafts drafts) {
        this.database = database;
        this.drafts = drafts;
    }

    /**
     * Does it.
     *
     * @param topic the topic that is set; empty for other actions
     * @return to how many it was done
     */
    int apply(long set, long person, QuestionAction action, List<String> ids, String topic) {
        List<DraftEdit> edits = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Map<String, Map<String, Object>> entries = entries(set, some);
            Map<String, GeneratedQuestion> generated = generated(set, some);
            for (String id : some) {
                edit(action, id, entries.get(id), generated.get(id), topic, copy -> free(set, copy, edits))
                        .ifPresent(edits::add);
            }
        }
        if (!edits.isEmpty()) {
            drafts.apply(set, person, "questions." + action.code(), edits);
        }
        return edits.size();
    }

    /** Makes a copy that stands behind what it was made of, and gives its id; empty where there is no such question. */
    Optional<String> duplicate(long set, long person, String id) {
        Optional<DraftEdit> copy = edit(
                QuestionAction.DUPLICATE,
                id,
                entries(set, List.of(id)).get(id),
                generated(set, List.of(id)).get(id),
                "",
                base -> free(set, base, List.of()));
        copy.ifPresent(put -> {
            List<DraftEdit> edits = new ArrayList<>(List.of(put));
            List<Map.Entry<String, Long>> places = places(set);
            edits.addAll(QuestionOrder.after(put.part(), id, places));
            drafts.apply(set, person, "questions.duplicate", edits);
        });
        return copy.map(DraftEdit::part);
    }

    /** Gives one of the written questions another place; whether it has one now. */
    boolean move(long set, long person, String id, Function<List<Map.Entry<String, Long>>, List<DraftEdit>> where) {
        List<Map.Entry<String, Long>> places = places(set);
        if (places.stream().noneMatch(place -> place.getKey().equals(id))) {
            return false;
        }
        List<DraftEdit> edits = where.apply(places);
        if (!edits.isEmpty()) {
            drafts.apply(set, person, "questions.move", edits);
        }
        return !edits.isEmpty();
    }

    private static Optional<DraftEdit> edit(
            QuestionAction action,
            String id,
            @Nullable Map<String, Object> entry,
            @Nullable GeneratedQuestion generated,
            String topic,
            Function<String, String> free) {
        boolean written = entry != null && !DraftQuestion.isArchivedOnly(entry);
        Map<String, Object> fields = entry == null ? new LinkedHashMap<>() : new LinkedHashMap<>(entry);
        boolean archived = DraftQuestion.is(fields, "archived");
        switch (action) {
            case ARCHIVE -> {
                if (archived || entry == null && generated == null) {
                    return Optional.empty();
                }
                fields.putIfAbsent("id", id);
                fields.put("archived", true);
            }
            case RESTORE -> {
                if (!archived) {
                    return Optional.empty();
                }
                if (!written) {
                    return Optional.of(DraftEdit.remove(DraftFile.QUESTIONS, id));
                }
                fields.remove("archived");
            }
            case READY -> {
                if (!written || fields.remove("draft") == null) {
                    return Optional.empty();
                }
            }
            case TOPIC -> {
                if (!written || topic.equals(fields.put("topic", topic))) {
                    return Optional.empty();
                }
            }
            case DELETE -> {
                return written && DraftQuestion.is(fields, "draft")
                        ? Optional.of(DraftEdit.remove(DraftFile.QUESTIONS, id))
                        : Optional.empty();
            }
            case DUPLICATE -> {
                if (!written && generated == null) {
                    return Optional.empty();
                }
                if (!written && generated != null) {
                    fields = GeneratedFields.of(generated.question());
                }
                fields.remove("archived");
                fields.remove("card");
                // else the same would be asked twice
                fields.put("draft", true);
                fields.put("id", free.apply(id.replaceAll("[^\\p{L}\\p{N}]+", "-")));
            }
        }
        return Optional.of(DraftEdit.put(DraftPart.of(DraftFile.QUESTIONS, String.valueOf(fields.get("id")), fields)));
    }

    /** An id like this one that no question has. */
    private String free(long set, String like, List<DraftEdit> taken) {
        String base = like.replaceAll("-\\d{1,4}$", "");
        for (int number = 2; ; number++) {
            String id = base + "-" + number;
            if (taken.stream().noneMatch(edit -> edit.part().equals(id))
                    && !database.read(handle -> QuestionListStore.isTaken(handle, set, id))) {
                return id;
            }
        }
    }

    private Map<String, Map<String, Object>> entries(long set, List<String> ids) {
        return database.read(handle -> DraftQuestionStore.selectEntries(handle, set, ids)).stream()
                .collect(Collectors.toMap(
                        DraftQuestionStore.Entry::id,
                        entry -> new DraftPart(DraftFile.QUESTIONS, entry.id(), entry.body()).fields()));
    }

    private Map<String, GeneratedQuestion> generated(long set, List<String> ids) {
        return database.read(handle -> DraftQuestionStore.selectGenerated(handle, set, ids)).stream()
                .collect(Collectors.toMap(GeneratedQuestion::id, Function.identity()));
    }

    private List<Map.Entry<String, Long>> places(long set) {
        return database.read(handle -> DraftQuestionStore.selectPlaces(handle, set));
    }
}
