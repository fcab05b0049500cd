package app.footnote.account;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of what people without an account are called. */
final class GuestNameStore {
    private GuestNameStore() {}

    static void upsert(Handle handle, long person, String name) {
        handle.createUpdate("""
                        INSERT INTO guest_name (person_id, name) VALUES (:person, :name)
                        ON CONFLICT (person_id) DO UPDATE SET name = excluded.name""").bind("person", person).bind("name", name).execute();
    }

    /** What somebody is called by their account, or as a guest where they have none. */
    static Optional<String> selectName(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT COALESCE(account.display_name, guest_name.name)
                        FROM person
                            LEFT JOIN account ON account.person_id = person.id
                            LEFT JOIN guest_name ON guest_name.person_id = person.id
                        WHERE person.id = :person""")
                .bind("person", person)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(name -> name);
    }
}
