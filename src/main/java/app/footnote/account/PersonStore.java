package app.footnote.account;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The rows of people, which say no more than that there is one. */
final class PersonStore {
    private PersonStore() {}

    static void insert(Handle handle, long id, boolean guest, Instant now) {
        handle.createUpdate("INSERT INTO person (id, guest, created_at) VALUES (:id, :guest, :now)")
                .bind("id", id)
                .bind("guest", guest)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Makes a guest somebody with an account; false where there is no such guest. */
    static boolean updateToAccount(Handle handle, long id) {
        return handle.createUpdate("UPDATE person SET guest = :not WHERE id = :id AND guest = :guest")
                        .bind("not", false)
                        .bind("guest", true)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM person WHERE id = :id").bind("id", id).execute();
    }
}
