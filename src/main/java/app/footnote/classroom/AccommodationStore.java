package app.footnote.classroom;

import app.footnote.account.Move;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of accommodations, and of who looked at those of others. */
final class AccommodationStore {
    private AccommodationStore() {}

    static Optional<Accommodation> select(Handle handle, long person) {
        return handle.createQuery("SELECT extra_time_percent, note FROM accommodation WHERE person_id = :person")
                .bind("person", person)
                .map((row, context) -> new Accommodation(row.getInt(1), row.getString(2)))
                .findOne();
    }

    static void upsert(Handle handle, long person, Accommodation accommodation) {
        handle.createUpdate("""
                        INSERT INTO accommodation (person_id, extra_time_percent, note)
                        VALUES (:person, :percent, :note)
                        ON CONFLICT (person_id) DO UPDATE SET
                            extra_time_percent = excluded.extra_time_percent, note = excluded.note""")
                .bind("person", person)
                .bind("percent", accommodation.extraTimePercent())
                .bind("note", accommodation.note())
                .execute();
    }

    static void delete(Handle handle, long person) {
        handle.createUpdate("DELETE FROM accommodation WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }

    static void insertLook(Handle handle, long person, long by, Instant now) {
        handle.createUpdate("""
                        INSERT INTO accommodation_look (person_id, looked_at, looked_by)
                        VALUES (:person, :now, :by)
                        ON CONFLICT (person_id, looked_at, looked_by) DO NOTHING""")
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .bind("by", by)
                .execute();
    }

    /** Notes that somebody's accommodation becomes another's; nothing where there is none. */
    static void insertMoved(Handle handle, Move move) {
        handle.createUpdate("""
                        INSERT INTO claim_item (claim_id, kind, item, detail)
                        SELECT :claim, 'accommodation', 'own', '' FROM accommodation WHERE person_id = :from""")
                .bind("claim", move.claim())
                .bind("from", move.from())
                .execute();
    }

    static boolean selectMoved(Handle handle, Move move) {
        return handle.createQuery("SELECT COUNT(*) FROM claim_item WHERE claim_id = :claim AND kind = 'accommodation'")
                        .bind("claim", move.claim())
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static void updatePerson(Handle handle, long from, long to) {
        handle.createUpdate("UPDATE accommodation SET person_id = :to WHERE person_id = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
    }
}
