package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.question.Question;
import java.util.List;
import java.util.Optional;

/** The questions of drafts, written ones and those that facts give, one row each. */
final class DraftQuestions {
    private final Database database;

    DraftQuestions(Database database) {
        this.database = database;
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
