package app.footnote.study;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.study.RoundPlan.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of rounds and their questions. */
final class RoundStore {
    private static final String STATE = """
            SELECT r.person_id, s.current_version_id, a.given, COALESCE(j.correct, a.correct) AS correct,
                COALESCE(j.score, a.score) AS score,
                (SELECT COUNT(response_id) FROM round_item WHERE round_id = r.id) AS answered,
                COALESCE(
                    (SELECT MIN(position) FROM round_item
                     WHERE round_id = r.id AND response_id IS NULL AND position > i.position),
                    (SELECT MIN(position) FROM round_item
                     WHERE round_id = r.id AND response_id IS NULL AND position < i.position),
                    0) AS next
            FROM round r
                JOIN question_set s ON s.id = r.set_id
                JOIN round_item i ON i.round_id = r.id
                LEFT JOIN response a ON a.id = i.response_id
                LEFT JOIN judgement j ON j.response_id = i.response_id
            WHERE r.id = :round
            """;

    private RoundStore() {}

    /**
     * How far the answer to a question has come.
     *
     * @param person whose round it is by now
     * @param setVersion the version that the round's set has now
     * @param answered how many questions of the round are answered
     * @param next the position of the question to go on with
     */
    record State(long person, long setVersion, RoundItem.@Nullable Answered answer, int answered, OptionalInt next) {
        State answeredWith(Given given, Outcome outcome) {
            return new State(person, setVersion, new RoundItem.Answered(given, outcome), answered + 1, next);
        }
    }

    /** A question that was chosen for a round. */
    record Chosen(long questionVersion, long seed) {}

    static void insertRound(Handle handle, Round round, long person, long set) {
        handle.createUpdate("""
                        INSERT INTO round (id, person_id, set_id, request, size, created_at)
                        VALUES (:id, :person, :set, :request, :size, :now)""")
                .bind("id", round.id())
                .bind("person", person)
                .bind("set", set)
                .bind("request", Json.write(round.request()))
                .bind("size", round.size())
                .bind("now", round.startedAt().toEpochMilli())
                .execute();
    }

    static void insertItems(Handle handle, long round, List<Chosen> items) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO round_item (round_id, position, question_version_id, seed)
                VALUES (:round, :position, :question, :seed)""")) {
            for (int i = 0; i < items.size(); i++) {
                batch.bind("round", round)
                        .bind("position", i + 1)
                        .bind("question", items.get(i).questionVersion())
                        .bind("seed", items.get(i).seed())
                        .add();
            }
            batch.execute();
        }
    }

    /** Whose round it is and what it asks. */
    static Optional<RoundPlan> selectPlan(Handle handle, long round) {
        List<Asked> asked = handle.createQuery("""
                        SELECT i.question_version_id, v.card_id, i.seed
                        FROM round_item i JOIN question_version v ON v.id = i.question_version_id
                        WHERE i.round_id = :round
                        ORDER BY i.position""")
                .bind("round", round)
                .map((row, context) ->
                        new Asked(row.getLong("question_version_id"), row.getLong("card_id"), row.getLong("seed")))
                .list();
        return handle.createQuery(
                        "SELECT id, person_id, set_id, request, size, created_at FROM round WHERE id = :round")
                .bind("round", round)
                .map((row, context) ->
                        new RoundPlan(round(row), row.getLong("person_id"), row.getLong("set_id"), asked))
                .findOne();
    }

    static State selectState(Handle handle, long round, int position) {
        return handle.createQuery(STATE + "AND i.position = :position")
                .bind("round", round)
                .bind("position", position)
                .map((row, context) -> state(row))
                .one();
    }

    /** Those of all questions of a round in their order. */
    static List<State> selectStates(Handle handle, long round) {
        return handle.createQuery(STATE + "ORDER BY i.position")
                .bind("round", round)
                .map((row, context) -> state(row))
                .list();
    }

    /**
     * Gives an open question its response, which is there already: one that came later would have to be looked for in
     * all rounds.
     */
    static void updateResponse(Handle handle, long round, int position, long response) {
        handle.createUpdate("""
                        UPDATE round_item SET response_id = :response
                        WHERE round_id = :round AND position = :position""")
                .bind("round", round)
                .bind("position", position)
                .bind("response", response)
                .execute();
    }

    /** Rounds with an open question that were started since then, the last first. */
    static List<StartedRound> selectStarted(Handle handle, long person, Instant since) {
        return handle.createQuery("""
                        SELECT r.id, r.request, r.size, r.created_at, COUNT(i.response_id) AS answered
                        FROM round r JOIN round_item i ON i.round_id = r.id
                        WHERE r.person_id = :person AND r.created_at >= :since
                        GROUP BY r.id, r.request, r.size, r.created_at
                        HAVING COUNT(i.response_id) < r.size
                        ORDER BY r.id DESC""")
                .bind("person", person)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new StartedRound(round(row), row.getInt("answered")))
                .list();
    }

    /** Deletes the questions of the first of a person's rounds, as many as are deleted in one go. */
    static void deleteItemsOfFirst(Handle handle, long person, int rounds) {
        handle.createUpdate("""
                        DELETE FROM round_item WHERE round_id IN
                            (SELECT id FROM round WHERE person_id = :person ORDER BY id LIMIT :rounds)""").bind("person", person).bind("rounds", rounds).execute();
    }

    /** The cards that were missed in rounds that were started since then. */
    static List<Long> selectMissed(Handle handle, long person, Instant since) {
        return handle.createQuery("""
                        SELECT a.card_id
                        FROM round r
                            JOIN round_item i ON i.round_id = r.id
                            JOIN judged_response a ON a.id = i.response_id
                        WHERE r.person_id = :person AND r.created_at >= :since AND NOT a.correct""")
                .bind("person", person)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    /** The cards that were answered since then, in the rounds that were started last. */
    static List<Long> selectAnswered(Handle handle, long person, Instant since) {
        return handle.createQuery("""
                        SELECT a.card_id
                        FROM (SELECT id FROM round WHERE person_id = :person ORDER BY id DESC LIMIT 20) r
                            JOIN round_item i ON i.round_id = r.id
                            JOIN response a ON a.id = i.response_id
                        WHERE a.answered_at >= :since""")
                .bind("person", person)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                Json.read(row.getString("request"), RoundRequest.class),
                row.getInt("size"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    private static State state(ResultSet row) throws SQLException {
        String given = row.getString("given");
        int next = row.getInt("next");
        return new State(
                row.getLong("person_id"),
                row.getLong("current_version_id"),
                given == null
                        ? null
                        : new RoundItem.Answered(
                                Json.read(given, Given.class),
                                new Outcome(row.getBoolean("correct"), row.getDouble("score"))),
                row.getInt("answered"),
                next == 0 ? OptionalInt.empty() : OptionalInt.of(next));
    }
}
