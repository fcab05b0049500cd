package app.footnote.author;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows that say how far a draft's questions follow its facts. */
final class GenerationStore {
    private GenerationStore() {}

    /**
     * How far they do.
     *
     * @param wanted grows with every change of the facts
     * @param made the number of the change up to which the questions follow
     * @param rules the program's part in them
     * @param problem why the facts give no questions as they are, a line each; empty where they do
     */
    record Generation(long wanted, long made, String rules, String problem) {}

    static Optional<Generation> select(Handle handle, long set) {
        return handle.createQuery("SELECT wanted, made, rules, problem FROM draft_generation WHERE set_id = :set")
                .bind("set", set)
                .map((row, context) -> new Generation(
                        row.getLong("wanted"), row.getLong("made"), row.getString("rules"), row.getString("problem")))
                .findOne();
    }

    /** Sets whose questions do not follow their facts, or were made by other rules. */
    static List<Long> selectBehind(Handle handle, String rules) {
        return handle.createQuery("SELECT set_id FROM draft_generation WHERE made <> wanted OR rules <> :rules")
                .bind("rules", rules)
                .mapTo(Long.class)
                .list();
    }

    static void upsertWanted(Handle handle, long set) {
        handle.createUpdate("""
            INSERT INTO draft_generation (set_id, wanted, made, rules, problem) VALUES (:set, 1, 0, '', '')
            ON CONFLICT (set_id) DO UPDATE SET wanted = draft_generation.wanted + 1\
            """).bind("set", set).execute();
    }

    static void updateMade(Handle handle, long set, long made, String rules, String problem) {
        handle.createUpdate("""
            UPDATE draft_generation SET made = :made, rules = :rules, problem = :problem WHERE set_id = :set\
            """)
                .bind("made", made)
                .bind("rules", rules)
                .bind("problem", problem)
                .bind("set", set)
                .execute();
    }
}
