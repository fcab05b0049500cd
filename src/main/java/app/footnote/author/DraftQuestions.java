package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The questions of drafts, written ones and those that facts give, one row each. */
final class DraftQuestions {
    private final Database database;

    DraftQuestions(Database database) {
        this.database = database;
    }

    /**
     * Those that fit.
     *
     * @param rows the page that the filter names, or the last one there is
     * @param page which that is, from 1
     * @param count how many fit on all pages
     */
    record Found(List<DraftQuestion> rows, int page, int count) {}

    /** Those that fit, a page of them, found in one go through the list. */
    Found found(long set, QuestionFilter filter, int size) {
        return database.read(handle -> {
            List<String> ids = QuestionListStore.selectIds(handle, set, filter, published(handle, set, filter));
            int page = Math.min(filter.page(), Math.max(1, (ids.size() + size - 1) / size));
            List<String> shown =
                    ids.subList(Math.min(ids.size(), (page - 1) * size), Math.min(ids.size(), page * size));
            return new Found(rows(handle, set, shown), page, ids.size());
        });
    }

    private static List<DraftQuestion> rows(Handle handle, long set, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, DraftQuestion> rows = DraftQuestionStore.select(handle, set, ids).stream()
                .collect(Collectors.toMap(DraftQuestion::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(rows.get(id))).toList();
    }

    /** How many fit. */
    int count(long set, QuestionFilter filter) {
        return database.read(handle -> QuestionListStore.count(handle, set, filter, published(handle, set, filter)));
    }

    /** The ids of all that fit, in the order of the set. */
    List<String> ids(long set, QuestionFilter filter) {
        return database.read(
                handle -> QuestionListStore.selectIds(handle, set, filter, published(handle, set, filter)));
    }

    /** The written question that stands before this one among those that fit. */
    Optional<String> before(long set, QuestionFilter filter, DraftQuestion question) {
        return database.read(handle -> QuestionListStore.selectBefore(
                handle, set, filter, published(handle, set, filter), question.position()));
    }

    /** The written question that stands after this one among those that fit. */
    Optional<String> after(long set, QuestionFilter filter, DraftQuestion question) {
        return database.read(handle -> QuestionListStore.selectAfter(
                handle, set, filter, published(handle, set, filter), question.position()));
    }

    /** When the set was published last, where that matters. */
    private static long published(Handle handle, long set, QuestionFilter filter) {
        return filter.state().equals("new") ? QuestionListStore.selectPublished(handle, set) : 0;
    }

    Optional<DraftQuestion> one(long set, String id) {
        return database.read(handle -> DraftQuestionStore.select(handle, set, List.of(id))).stream()
                .findFirst();
    }

    /** What the facts give under this id, whether or not an author put another in its place. */
    Optional<Question> generated(long set, String id) {
        return database.read(handle -> DraftQuestionStore.selectGenerated(handle, set, id))
                .map(GeneratedQuestion::question);
    }
}
