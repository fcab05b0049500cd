package app.footnote.study;

import app.footnote.study.memory.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of actions. */
final class StudyActionStore {
    private StudyActionStore() {}

    static void insert(Handle handle, StudyAction action) {
        handle.createUpdate("""
                        INSERT INTO study_action (id, person_id, card_id, session_id, kind, amount, subject_id, done_at)
                        VALUES (:id, :person, :card, :session, :kind, :amount, :subject, :at)""")
                .bind("id", action.id())
                .bind("person", action.person())
                .bind("card", action.card())
                .bind("session", action.session())
                .bind("kind", action.kind().name())
                .bind("amount", action.amount())
                .bind("subject", action.subject())
                .bind("at", action.at().toEpochMilli())
                .execute();
    }

    /** All about a card, in their order. */
    static List<StudyAction> selectOfCard(Handle handle, long person, long card) {
        return handle.createQuery("""
                        SELECT * FROM study_action
                        WHERE person_id = :person AND card_id = :card
                        ORDER BY id""")
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> action(row))
                .list();
    }

    /** All of a session, in their order. */
    static List<StudyAction> selectOfSession(Handle handle, long session) {
        return handle.createQuery("SELECT * FROM study_action WHERE session_id = :session ORDER BY id")
                .bind("session", session)
                .map((row, context) -> action(row))
                .list();
    }

    /** The learner's own grades for responses about a card, by response. */
    static Map<Long, Grade> grades(List<StudyAction> counting) {
        Map<Long, Grade> grades = new HashMap<>();
        for (StudyAction action : counting) {
            Long grade = action.amount();
            if (action.kind() == StudyAction.Kind.GRADE && action.subject() != null && grade != null) {
                grades.put(action.subject(), Grade.of(grade.intValue()));
            }
        }
        return grades;
    }

    /** Those about a card that count, in their order. */
    static List<StudyAction> selectCounting(Handle handle, long person, long card) {
        List<StudyAction> actions = selectOfCard(handle, person, card);
        Set<Long> undone = undone(actions);
        return actions.stream().filter(action -> !undone.contains(action.id())).toList();
    }

    /** What counts no more. */
    static Set<Long> undone(List<StudyAction> actions) {
        Set<Long> undone = new HashSet<>();
        for (StudyAction action : actions) {
            if (action.kind() == StudyAction.Kind.UNDO && action.subject() != null) {
                undone.add(action.subject());
            }
        }
        return undone;
    }

    private static StudyAction action(ResultSet row) throws SQLException {
        return new StudyAction(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("card_id"),
                orNull(row, "session_id"),
                StudyAction.Kind.valueOf(row.getString("kind")),
                orNull(row, "amount"),
                orNull(row, "subject_id"),
                Instant.ofEpochMilli(row.getLong("done_at")));
    }

    private static @Nullable Long orNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
