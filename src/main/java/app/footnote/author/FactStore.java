package app.footnote.author;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What rests on a draft's facts. */
final class FactStore {
    private FactStore() {}

    /** How many people have learnt one of these cards. */
    static int countLearners(Handle handle, long set, Collection<String> cards) {
        return handle.createQuery("""
            SELECT COUNT(DISTINCT s.person_id) FROM card c JOIN card_state s ON s.card_id = c.id
            WHERE c.set_id = :set AND c.stable_key IN (<cards>)\
            """)
                .bind("set", set)
                .bindList("cards", cards)
                .mapTo(Integer.class)
                .one();
    }

    /** How many questions rest on each fact, by its id. */
    static Map<String, Integer> countQuestions(Handle handle, long set) {
        Map<String, Integer> counts = new HashMap<>();
        handle.createQuery("SELECT facts FROM draft_question WHERE set_id = :set AND state <> 'ARCHIVED'")
                .bind("set", set)
                .mapTo(String.class)
                .forEach(facts -> {
                    for (String fact : facts.split("\n")) {
                        counts.merge(fact, 1, Integer::sum);
                    }
                });
        return counts;
    }
}
