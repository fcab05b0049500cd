package app.footnote.study;

import app.footnote.response.Context;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What was missed in attempts and rooms, read from the log: nothing is kept of it elsewhere, so that it goes where the
 * answers go. The condition on the context is worded as that of the index is.
 */
final class ClassMissStore {
    /** Who misses more than this in class and never studies is not asked about the oldest. */
    private static final int MOST_READ = 1_000;

    private ClassMissStore() {}

    /**
     * Each card that a learner missed in class and has not studied, moved to another day or forgotten on purpose since,
     * what was missed last first.
     */
    static List<ClassMiss> selectOpen(Handle handle, long person) {
        Map<Long, ClassMiss> missed = new LinkedHashMap<>();
        handle.createQuery("""
            SELECT m.card_id, c.set_id, m.context, m.answered_at
            FROM (
                SELECT id, card_id, context, answered_at FROM judged_response
                WHERE person_id = :person AND NOT correct AND context IN ('attempt', 'room')
                ORDER BY answered_at DESC
                LIMIT :most) m
                JOIN card c ON c.id = m.card_id
                LEFT JOIN card_state s ON s.person_id = :person AND s.card_id = m.card_id
                LEFT JOIN card_mark k ON k.person_id = :person AND k.card_id = m.card_id
            WHERE COALESCE(s.last_review_at, 0) < m.answered_at
                AND COALESCE(k.forgotten_to, 0) < m.id
                AND COALESCE(k.due_set_at, 0) < m.answered_at
            ORDER BY m.answered_at DESC\
            """)
                .bind("person", person)
                .bind("most", MOST_READ)
                .map((row, context) -> miss(row))
                .forEach(miss -> missed.putIfAbsent(miss.card(), miss));
        return List.copyOf(missed.values());
    }

    /** The cards that a learner has missed in class since then. */
    static List<Long> selectSince(Handle handle, long person, Instant since) {
        return handle.createQuery("""
            SELECT DISTINCT card_id FROM judged_response
            WHERE person_id = :person AND NOT correct AND context IN ('attempt', 'room')
                AND answered_at >= :since\
            """)
                .bind("person", person)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    /** Where a learner missed a card the last time before that moment. */
    static Optional<ClassMiss> selectLast(Handle handle, long person, long card, Instant before) {
        return handle.createQuery("""
            SELECT r.card_id, c.set_id, r.context, r.answered_at
            FROM judged_response r JOIN card c ON c.id = r.card_id
            WHERE r.person_id = :person AND r.card_id = :card AND NOT r.correct
                AND r.context IN ('attempt', 'room') AND r.answered_at <= :before
            ORDER BY r.answered_at DESC
            LIMIT 1\
            """)
                .bind("person", person)
                .bind("card", card)
                .bind("before", before.toEpochMilli())
                .map((row, context) -> miss(row))
                .findOne();
    }

    private static ClassMiss miss(ResultSet row) throws SQLException {
        return new ClassMiss(
                row.getLong("card_id"),
                row.getLong("set_id"),
                Context.valueOf(row.getString("context").toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(row.getLong("answered_at")));
    }
}
