package app.footnote.question;

import app.footnote.db.Json;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Questions that stand in no version of their set, such as those that a learner wrote for themselves. */
public final class LooseQuestionStore {
    private LooseQuestionStore() {}

    /** The ids of a question that was stored. */
    public record Ids(long card, long question, long version) {}

    /** Stores a question with a card of its own. */
    public static void insert(Handle handle, long set, Question question, Ids ids) {
        QuestionStore.insertCards(handle, set, List.of(new QuestionStore.Keyed(ids.card(), question.card())));
        QuestionStore.insertQuestions(handle, set, List.of(new QuestionStore.Keyed(ids.question(), question.id())));
        insertVersion(handle, question, ids);
    }

    /** Stores another version of it. */
    public static void insertVersion(Handle handle, Question question, Ids ids) {
        String body = Json.write(question);
        QuestionStore.insertVersions(
                handle,
                List.of(new QuestionStore.Version(
                        ids.version(),
                        ids.question(),
                        ids.card(),
                        ContentHash.of(body + ids.version()),
                        question,
                        question.facts(),
                        body)));
    }
}
