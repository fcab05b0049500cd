package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.question.Question;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The questions of drafts, written ones and those that facts give, one row each. */
final class DraftQuestions {
    private final Database database;

    DraftQuestions(Database database) {
        this.database = database;
    }

    /** Those that fit, a page of them. */
    List<DraftQuestion> found(long set, QuestionFilter filter, int size) {
        return database.read(
                handle -> QuestionListStore.select(handle, set, filter, published(handle, set, filter), size));
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
