package app.footnote.author;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of sets that are offered. */
final class SetOfferStore {
    private SetOfferStore() {}

    /** Offers a set; one that was offered to the same person before is offered anew. */
    static void upsert(Handle handle, SetOffer offer) {
        handle.createUpdate("""
            INSERT INTO set_offer (id, set_id, person_id, message, offered_at, state, answer)
            VALUES (:id, :set, :to, :message, :at, :state, '')
            ON CONFLICT (set_id, person_id) DO UPDATE SET message = excluded.message,
                offered_at = excluded.offered_at, state = excluded.state, answer = ''\
            """)
                .bind("id", offer.id())
                .bind("set", offer.set())
                .bind("to", offer.to())
                .bind("message", offer.message())
                .bind("at", offer.at().toEpochMilli())
                .bind("state", offer.state().name())
                .execute();
    }

    static void updateState(Handle handle, long offer, SetOffer.State state, String answer) {
        handle.createUpdate("UPDATE set_offer SET state = :state, answer = :answer WHERE id = :id")
                .bind("id", offer)
                .bind("state", state.name())
                .bind("answer", answer)
                .execute();
    }

    static void delete(Handle handle, long set, long to) {
        handle.createUpdate("DELETE FROM set_offer WHERE set_id = :set AND person_id = :to AND state = 'OPEN'")
                .bind("set", set)
                .bind("to", to)
                .execute();
    }

    /** Those that wait for somebody's answer, the newest first. */
    static List<SetOffer> selectOpen(Handle handle, long to) {
        return handle.createQuery("""
            SELECT o.*, q.slug FROM set_offer o JOIN question_set q ON q.id = o.set_id
            WHERE o.person_id = :to AND o.state = 'OPEN' ORDER BY o.id DESC\
            """)
                .bind("to", to)
                .map((row, context) -> offer(row))
                .list();
    }

    /** Those of a set, the newest first. */
    static List<SetOffer> selectOf(Handle handle, long set) {
        return handle.createQuery("""
            SELECT o.*, q.slug FROM set_offer o JOIN question_set q ON q.id = o.set_id
            WHERE o.set_id = :set ORDER BY o.id DESC\
            """)
                .bind("set", set)
                .map((row, context) -> offer(row))
                .list();
    }

    static Optional<SetOffer> select(Handle handle, long id) {
        return handle.createQuery("""
            SELECT o.*, q.slug FROM set_offer o JOIN question_set q ON q.id = o.set_id WHERE o.id = :id\
            """)
                .bind("id", id)
                .map((row, context) -> offer(row))
                .findOne();
    }

    private static SetOffer offer(ResultSet row) throws SQLException {
        return new SetOffer(
                row.getLong("id"),
                row.getLong("set_id"),
                row.getString("slug"),
                row.getLong("person_id"),
                row.getString("message"),
                Instant.ofEpochMilli(row.getLong("offered_at")),
                SetOffer.State.valueOf(row.getString("state")),
                row.getString("answer"));
    }
}
