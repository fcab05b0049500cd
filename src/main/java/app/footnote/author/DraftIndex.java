package app.footnote.author;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps a draft's list of questions: what stands in questions.yaml, and what the facts give beside it. */
final class DraftIndex {
    private DraftIndex() {}

    /**
     * Brings the rows of some questions up to date.
     *
     * @param byAuthor those among them that an author just wrote, who has seen what the facts give now
     */
    static void put(Handle handle, long set, Collection<String> ids, Set<String> byAuthor, Instant now) {
        if (ids.isEmpty()) {
            return;
        }
        List<String> distinct = ids.stream().distinct().toList();
        Map<String, DraftQuestion> rows = byId(DraftQuestionStore.select(handle, set, distinct), DraftQuestion::id);
        List<DraftQuestion> wanted = wanted(handle, set, distinct, byAuthor, rows);
        List<DraftQuestion> differing = wanted.stream()
                .filter(question -> !question.equals(rows.get(question.id())))
                .toList();
        Set<String> gone = new LinkedHashSet<>(rows.keySet());
        wanted.forEach(question -> gone.remove(question.id()));
        if (!differing.isEmpty()) {
            DraftQuestionStore.upsert(handle, set, differing, now);
        }
        if (!gone.isEmpty()) {
            DraftQuestionStore.delete(handle, set, gone);
        }
    }

    /** Whether a row differs from what it should be. */
    static boolean differs(Handle handle, long set, Collection<String> ids) {
        Map<String, DraftQuestion> rows = byId(DraftQuestionStore.select(handle, set, ids), DraftQuestion::id);
        List<DraftQuestion> wanted = wanted(handle, set, ids, Set.of(), rows);
        return wanted.size() != rows.size()
                || wanted.stream().anyMatch(question -> !question.equals(rows.get(question.id())));
    }

    private static List<DraftQuestion> wanted(
            Handle handle, long set, Collection<String> ids, Set<String> byAuthor, Map<String, DraftQuestion> rows) {
        Map<String, DraftQuestionStore.Entry> entries =
                byId(DraftQuestionStore.selectEntries(handle, set, ids), DraftQuestionStore.Entry::id);
        Map<String, GeneratedQuestion> generated =
                byId(DraftQuestionStore.selectGenerated(handle, set, ids), GeneratedQuestion::id);
        Map<String, Map<String, Object>> fields = entries.values().stream()
                .collect(Collectors.toMap(
                        DraftQuestionStore.Entry::id,
                        entry -> new DraftPart(DraftFile.QUESTIONS, entry.id(), entry.body()).fields()));
        Map<String, String> says = says(handle, set, fields.values(), generated.values());
        List<DraftQuestion> wanted = new ArrayList<>();
        for (String id : ids) {
            DraftQuestionStore.Entry entry = entries.get(id);
            GeneratedQuestion given = generated.get(id);
            if (entry != null && !DraftQuestion.isArchivedOnly(fields.getOrDefault(id, Map.of()))) {
                Map<String, Object> own = fields.getOrDefault(id, Map.of());
                wanted.add(DraftQuestion.written(
                        own,
                        entry.position(),
                        Optional.ofNullable(given),
                        byAuthor.contains(id) ? hash(given) : madeFrom(rows.get(id)),
                        said(says, DraftQuestion.texts(own, "facts"))));
            } else if (given != null) {
                wanted.add(
                        DraftQuestion.generated(given, entry != null, said(says, given.question().facts().stream())));
            }
        }
        return wanted;
    }

    private static @Nullable String hash(@Nullable GeneratedQuestion generated) {
        return generated == null ? null : generated.hash();
    }

    private static @Nullable String madeFrom(@Nullable DraftQuestion row) {
        return row == null ? null : row.madeFrom();
    }

    /** What the facts say on which questions rest, by the fact's id. */
    private static Map<String, String> says(
            Handle handle, long set, Collection<Map<String, Object>> written, Collection<GeneratedQuestion> generated) {
        Set<String> facts = Stream.concat(
                        written.stream().flatMap(fields -> DraftQuestion.texts(fields, "facts")),
                        generated.stream().flatMap(each -> each.question().facts().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return facts.isEmpty()
                ? Map.of()
                : DraftQuestionStore.selectFacts(handle, set, facts).stream()
                        .collect(Collectors.toMap(DraftPart::id, part -> DraftQuestion.text(part.fields(), "says")));
    }

    private static List<String> said(Map<String, String> says, Stream<String> facts) {
        return facts.flatMap(fact -> Stream.ofNullable(says.get(fact))).toList();
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row));
    }
}
