package app.footnote.account;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What nobody has used for long. */
final class RetentionStore {
    private RetentionStore() {}

    static List<Long> selectUnusedGuests(Handle handle, Instant before, int most) {
        return handle.createQuery("""
                        SELECT id FROM person
                        WHERE guest AND created_at < :before
                            AND NOT EXISTS (SELECT 1 FROM account WHERE account.person_id = person.id)
                            AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.person_id = person.id)
                            AND NOT EXISTS (SELECT 1 FROM sign_in_token token
                                WHERE token.person_id = person.id AND token.last_used_at >= :before)
                        ORDER BY id LIMIT :most""")
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    static void updateUnusedAccounts(Handle handle, Instant before, Instant now) {
        handle.createUpdate("""
                        UPDATE account SET deactivated_at = :now
                        WHERE last_seen_at < :before AND deactivated_at IS NULL
                            AND NOT administrator AND NOT instructor""")
                .bind("before", before.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static List<Long> selectClosedAccounts(Handle handle, Instant seenBefore, Instant closedBefore, int most) {
        return handle.createQuery("""
                        SELECT person_id FROM account
                        WHERE last_seen_at < :seen AND deactivated_at < :closed
                            AND NOT administrator AND NOT instructor
                        ORDER BY person_id LIMIT :most""")
                .bind("seen", seenBefore.toEpochMilli())
                .bind("closed", closedBefore.toEpochMilli())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    static void deleteLooks(Handle handle, Instant before) {
        handle.createUpdate("DELETE FROM accommodation_look WHERE looked_at < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}
