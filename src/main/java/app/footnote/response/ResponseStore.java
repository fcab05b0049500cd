package app.footnote.response;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.grading.Sureness;
import app.footnote.question.Presentation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the log. */
public final class ResponseStore {
    private ResponseStore() {}

    /** Appends the response. */
    public static void insert(Handle handle, Response response) {
        Duration took = response.took();
        Sureness sureness = response.sureness();
        handle.createUpdate("""
            INSERT INTO response
                (id, own_id, person_id, question_version_id, card_id, context, context_id, seed,
                 given, correct, score, guesses, sureness, answered_at, took_ms)
            VALUES (:id, :ownId, :person, :questionVersion, :card, :context, :contextId, :seed,
                 :given, :correct, :score, :guesses, :sureness, :answeredAt, :took)\
            """)
                .bind("id", response.id())
                .bind("ownId", response.ownId())
                .bind("person", response.person())
                .bind("questionVersion", response.questionVersion())
                .bind("card", response.card())
                .bind("context", response.context().code())
                .bind("contextId", response.contextId())
                .bind("seed", response.seed())
                .bind("given", Json.write(response.given()))
                .bind("correct", response.outcome().correct())
                .bind("score", response.outcome().score())
                .bind("guesses", response.guesses())
                .bind("sureness", sureness == null ? null : sureness.name())
                .bind("answeredAt", response.answeredAt().toEpochMilli())
                .bind("took", took == null ? null : Long.valueOf(took.toMillis()))
                .execute();
    }

    /**
     * Appends the response, and says of one that does not count that it does not.
     *
     * @param shown what it answers, with the key of now
     */
    public static void insert(Handle handle, Response response, Presentation shown) {
        insert(handle, response);
        if (!shown.judged().counts()) {
            JudgementStore.insertUncounted(handle, response);
        }
    }

    /** The cards that a learner has answered about. */
    public static List<Long> selectCards(Handle handle, long person, Context context) {
        return handle.createQuery("""
            SELECT DISTINCT card_id FROM response
            WHERE person_id = :person AND context = :context
            ORDER BY card_id\
            """)
                .bind("person", person)
                .bind("context", context.code())
                .mapTo(Long.class)
                .list();
    }

    /** What was answered in an attempt or a room, in the order in which it was appended. */
    public static List<Response> selectOf(Handle handle, Context context, long id) {
        // the list is the condition of the index, which the database does not see in the name alone
        return handle.createQuery("""
            SELECT * FROM response
            WHERE context_id = :id AND context IN ('attempt', 'room') AND context = :context
            ORDER BY id\
            """)
                .bind("id", id)
                .bind("context", context.code())
                .map((row, mapping) -> response(row))
                .list();
    }

    /** What was answered in some attempts, in the order in which it was appended. */
    public static List<Response> selectOfAttempts(Handle handle, List<Long> attempts) {
        return handle.createQuery("""
            SELECT * FROM response
            WHERE context_id IN (<attempts>) AND context IN ('attempt', 'room') AND context = 'attempt'
            ORDER BY id\
            """)
                .bindList("attempts", attempts)
                .map((row, mapping) -> response(row))
                .list();
    }

    /**
     * Takes away what a device called the answers, and words that were typed and are not what the question asks for.
     * Beside a person's own wish to be forgotten nothing changes the log.
     */
    static void updateAnonymous(Handle handle, long person) {
        handle.createUpdate("""
            UPDATE response SET own_id = NULL,
                given = CASE WHEN correct OR given NOT LIKE '%"typed"%' THEN given ELSE :nothing END
            WHERE person_id = :person\
            """)
                .bind("person", person)
                .bind("nothing", Json.write(new Given.Typed("")))
                .execute();
    }

    /** The response in the current row of a query that selects all columns of the table. */
    public static Response response(ResultSet row) throws SQLException {
        return new Response(
                row.getLong("id"),
                row.getString("own_id"),
                row.getLong("person_id"),
                row.getLong("question_version_id"),
                row.getLong("card_id"),
                Context.valueOf(row.getString("context").toUpperCase(Locale.ROOT)),
                row.getLong("context_id"),
                row.getLong("seed"),
                Json.read(row.getString("given"), Given.class),
                new Outcome(row.getBoolean("correct"), row.getDouble("score")),
                row.getInt("guesses"),
                sureness(row),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                took(row));
    }

    private static @Nullable Sureness sureness(ResultSet row) throws SQLException {
        String name = row.getString("sureness");
        return name == null ? null : Sureness.valueOf(name);
    }

    private static @Nullable Duration took(ResultSet row) throws SQLException {
        long milliseconds = row.getLong("took_ms");
        return row.wasNull() ? null : Duration.ofMillis(milliseconds);
    }
}
