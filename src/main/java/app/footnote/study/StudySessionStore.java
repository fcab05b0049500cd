package app.footnote.study;

import app.footnote.db.Json;
import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.study.queue.Planned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of sessions and their turns. */
final class StudySessionStore {
    private StudySessionStore() {}

    static void insertSession(Handle handle, StudySession session, @Nullable Long set) {
        handle.createUpdate("""
                        INSERT INTO study_session (id, person_id, set_id, day, request, plan, started_at)
                        VALUES (:id, :person, :set, :day, :request, :plan, :startedAt)""")
                .bind("id", session.id())
                .bind("person", session.person())
                .bind("set", set)
                .bind("day", session.day().toEpochDay())
                .bind("request", Json.write(session.request()))
                .bind("plan", Json.write(session.plan()))
                .bind("startedAt", session.startedAt().toEpochMilli())
                .execute();
    }

    static Optional<StudySession> selectSession(Handle handle, long person, long session) {
        return handle.createQuery("SELECT * FROM study_session WHERE id = :session AND person_id = :person")
                .bind("session", session)
                .bind("person", person)
                .map((row, context) -> session(row))
                .findOne();
    }

    static void insertTurn(Handle handle, long session, StudyTurn turn) {
        handle.createUpdate("""
                        INSERT INTO study_turn
                            (session_id, number, set_id, card_id, kind, question_version_id, seed, shown_at)
                        VALUES (:session, :number, :set, :card, :kind, :questionVersion, :seed, :shownAt)
                        ON CONFLICT (session_id, number) DO NOTHING""")
                .bind("session", session)
                .bind("number", turn.number())
                .bind("set", turn.set())
                .bind("card", turn.card())
                .bind("kind", turn.kind().name())
                .bind("questionVersion", turn.questionVersion())
                .bind("seed", turn.seed())
                .bind("shownAt", turn.shownAt().toEpochMilli())
                .execute();
    }

    static List<StudyTurn> selectTurns(Handle handle, long session) {
        return handle.createQuery("""
                        SELECT t.*, a.given, COALESCE(j.correct, a.correct) AS correct,
                            COALESCE(j.score, a.score) AS score
                        FROM study_turn t
                            LEFT JOIN response a ON a.id = t.response_id
                            LEFT JOIN judgement j ON j.response_id = t.response_id
                        WHERE t.session_id = :session
                        ORDER BY t.number""")
                .bind("session", session)
                .map((row, context) -> turn(row))
                .list();
    }

    /** Closes an open turn; whether it was open. */
    static boolean updateClosed(
            Handle handle, long session, int number, @Nullable Long response, @Nullable Long action) {
        return handle.createUpdate("""
                        UPDATE study_turn SET response_id = :response, action_id = :action
                        WHERE session_id = :session AND number = :number
                            AND response_id IS NULL AND action_id IS NULL""")
                        .bind("session", session)
                        .bind("number", number)
                        .bind("response", response)
                        .bind("action", action)
                        .execute()
                > 0;
    }

    /** Opens the turn again that this response or action closed. */
    static void updateReopened(Handle handle, long session, long step) {
        handle.createUpdate("""
                        UPDATE study_turn SET response_id = NULL, action_id = NULL
                        WHERE session_id = :session AND (response_id = :step OR action_id = :step)""").bind("session", session).bind("step", step).execute();
    }

    /** Takes back a turn that was shown and not answered. */
    static void deleteOpen(Handle handle, long session) {
        handle.createUpdate("""
                        DELETE FROM study_turn
                        WHERE session_id = :session AND response_id IS NULL AND action_id IS NULL""").bind("session", session).execute();
    }

    /** How many cards of each set were answered on a day, by what they came as; a card counts once. */
    static Map<Long, Map<Planned.Kind, Integer>> countAnswered(Handle handle, long person, LocalDate day) {
        Map<Long, Map<Planned.Kind, Integer>> counts = new HashMap<>();
        handle.createQuery("""
                        SELECT t.set_id, t.kind, COUNT(DISTINCT t.card_id) AS cards
                        FROM study_session s JOIN study_turn t ON t.session_id = s.id
                        WHERE s.person_id = :person AND s.day = :day AND t.response_id IS NOT NULL
                        GROUP BY t.set_id, t.kind""")
                .bind("person", person)
                .bind("day", day.toEpochDay())
                .map((row, context) -> counts.computeIfAbsent(row.getLong("set_id"), set -> new HashMap<>())
                        .put(Planned.Kind.valueOf(row.getString("kind")), row.getInt("cards")))
                .list();
        return counts;
    }

    /** The cards that were answered on a day in sessions. */
    static Set<Long> selectAnswered(Handle handle, long person, LocalDate day) {
        return new HashSet<>(handle.createQuery("""
                        SELECT t.card_id
                        FROM study_session s JOIN study_turn t ON t.session_id = s.id
                        WHERE s.person_id = :person AND s.day = :day AND t.response_id IS NOT NULL""")
                .bind("person", person)
                .bind("day", day.toEpochDay())
                .mapTo(Long.class)
                .list());
    }

    /** The cards that were missed since a day in sessions. */
    static Set<Long> selectMissed(Handle handle, long person, LocalDate since) {
        return new HashSet<>(handle.createQuery("""
                        SELECT t.card_id
                        FROM study_session s
                            JOIN study_turn t ON t.session_id = s.id
                            JOIN judged_response a ON a.id = t.response_id
                        WHERE s.person_id = :person AND s.day >= :since AND NOT a.correct""")
                .bind("person", person)
                .bind("since", since.toEpochDay())
                .mapTo(Long.class)
                .list());
    }

    /** The sets that the learner has begun, in sessions or in rounds. */
    static Set<Long> selectBegun(Handle handle, long person) {
        return new HashSet<>(
                handle.createQuery("""
                        SELECT set_id FROM study_session WHERE person_id = :person AND set_id IS NOT NULL
                        UNION
                        SELECT set_id FROM round WHERE person_id = :person""").bind("person", person).mapTo(Long.class).list());
    }

    private static StudySession session(ResultSet row) throws SQLException {
        return new StudySession(
                row.getLong("id"),
                row.getLong("person_id"),
                LocalDate.ofEpochDay(row.getLong("day")),
                Json.read(row.getString("request"), StudyRequest.class),
                List.of(Json.read(row.getString("plan"), Planned[].class)),
                Instant.ofEpochMilli(row.getLong("started_at")));
    }

    private static StudyTurn turn(ResultSet row) throws SQLException {
        String given = row.getString("given");
        return new StudyTurn(
                row.getInt("number"),
                row.getLong("set_id"),
                row.getLong("card_id"),
                Planned.Kind.valueOf(row.getString("kind")),
                row.getLong("question_version_id"),
                row.getLong("seed"),
                Instant.ofEpochMilli(row.getLong("shown_at")),
                orNull(row, "response_id"),
                orNull(row, "action_id"),
                given == null
                        ? null
                        : new RoundItem.Answered(
                                Json.read(given, Given.class),
                                new Outcome(row.getBoolean("correct"), row.getDouble("score"))));
    }

    private static @Nullable Long orNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
