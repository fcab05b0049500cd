package app.footnote.study;

import org.jdbi.v3.core.Handle;

/** The rows of how learners want to be asked. */
final class StudyMannerStore {
    private StudyMannerStore() {}

    /** What a learner chose for a set, or what is usual. */
    static StudyManner select(Handle handle, long person, long set) {
        return handle.createQuery("SELECT * FROM study_manner WHERE person_id = :person AND set_id = :set")
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> new StudyManner(
                        row.getInt("reviews_a_day"),
                        row.getBoolean("as_cards"),
                        row.getBoolean("two_buttons"),
                        row.getBoolean("suspend_leeches"),
                        row.getBoolean("ask_sureness"),
                        row.getBoolean("read_aloud")))
                .findOne()
                .orElse(StudyManner.USUAL);
    }

    static void upsert(Handle handle, long person, long set, StudyManner manner) {
        handle.createUpdate("""
                        INSERT INTO study_manner
                            (person_id, set_id, reviews_a_day, as_cards, two_buttons, suspend_leeches, ask_sureness,
                             read_aloud)
                        VALUES (:person, :set, :reviewsADay, :asCards, :twoButtons, :suspendLeeches, :askSureness,
                             :readAloud)
                        ON CONFLICT (person_id, set_id) DO UPDATE SET
                            reviews_a_day = excluded.reviews_a_day, as_cards = excluded.as_cards,
                            two_buttons = excluded.two_buttons, suspend_leeches = excluded.suspend_leeches,
                            ask_sureness = excluded.ask_sureness, read_aloud = excluded.read_aloud""")
                .bind("person", person)
                .bind("set", set)
                .bind("reviewsADay", manner.reviewsADay())
                .bind("asCards", manner.asCards())
                .bind("twoButtons", manner.twoButtons())
                .bind("suspendLeeches", manner.suspendLeeches())
                .bind("askSureness", manner.askSureness())
                .bind("readAloud", manner.readAloud())
                .execute();
    }
}
