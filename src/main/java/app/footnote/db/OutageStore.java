package app.footnote.db;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of when the server was last known to run, and of when it was down. */
final class OutageStore {
    private OutageStore() {}

    static void upsertBeat(Handle handle, Instant now) {
        handle.createUpdate("""
            INSERT INTO heartbeat (id, beat_at) VALUES (1, :now)
            ON CONFLICT (id) DO UPDATE SET beat_at = excluded.beat_at\
            """).bind("now", now.toEpochMilli()).execute();
    }

    static Optional<Instant> selectBeat(Handle handle) {
        return handle.createQuery("SELECT beat_at FROM heartbeat WHERE id = 1")
                .map((row, context) -> Instant.ofEpochMilli(row.getLong(1)))
                .findOne();
    }

    static void insertOutage(Handle handle, Outages.Outage outage) {
        handle.createUpdate("""
            INSERT INTO outage (down_at, up_at) VALUES (:down, :up)
            ON CONFLICT (down_at) DO NOTHING\
            """)
                .bind("down", outage.from().toEpochMilli())
                .bind("up", outage.until().toEpochMilli())
                .execute();
    }

    static List<Outages.Outage> selectOutages(Handle handle) {
        return handle.createQuery("SELECT down_at, up_at FROM outage ORDER BY down_at")
                .map((row, context) ->
                        new Outages.Outage(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }
}
