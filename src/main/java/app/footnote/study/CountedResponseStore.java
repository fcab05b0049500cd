package app.footnote.study;

import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which responses count in study: those that were not undone and came after the card was last forgotten on purpose. */
final class CountedResponseStore {
    private CountedResponseStore() {}

    /** In the order in which they were stored. */
    static List<Response> selectOfCard(Handle handle, long person, long card) {
        return handle.createQuery("""
                        SELECT r.* FROM judged_response r
                            LEFT JOIN undone_response u ON u.response_id = r.id
                            LEFT JOIN card_mark m ON m.person_id = r.person_id AND m.card_id = r.card_id
                        WHERE r.person_id = :person AND r.card_id = :card AND r.context = :context
                            AND u.response_id IS NULL AND r.id > COALESCE(m.forgotten_to, 0)
                        ORDER BY r.id""")
                .bind("person", person)
                .bind("card", card)
                .bind("context", Context.STUDY.code())
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    /** When a response was given. */
    static Instant selectAnsweredAt(Handle handle, long response) {
        return Instant.ofEpochMilli(handle.createQuery("SELECT answered_at FROM response WHERE id = :response")
                .bind("response", response)
                .mapTo(Long.class)
                .one());
    }

    /** Takes a response back; a second time changes nothing. */
    static void insertUndone(Handle handle, long response, Instant now) {
        handle.createUpdate("""
                        INSERT INTO undone_response (response_id, undone_at) VALUES (:response, :now)
                        ON CONFLICT (response_id) DO NOTHING""")
                .bind("response", response)
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
