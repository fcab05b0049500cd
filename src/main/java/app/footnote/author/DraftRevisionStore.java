package app.footnote.author;

import org.jdbi.v3.core.Handle;

/** The rows that count how often drafts were changed. */
final class DraftRevisionStore {
    private DraftRevisionStore() {}

    static void upsert(Handle handle, long set) {
        handle.createUpdate("""
            INSERT INTO draft_revision (set_id, revision) VALUES (:set, 1)
            ON CONFLICT (set_id) DO UPDATE SET revision = draft_revision.revision + 1\
            """).bind("set", set).execute();
    }

    static long select(Handle handle, long set) {
        return handle.createQuery("SELECT revision FROM draft_revision WHERE set_id = :set")
                .bind("set", set)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }
}
