package app.footnote.study;

import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.memory.CardState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of one card of many learners. */
final class FoldedCardStore {
    private FoldedCardStore() {}

    /** Those with a mark of the card, or an action. */
    static Set<Long> selectMarked(Handle handle, List<Long> people, long card) {
        return new HashSet<>(handle.createQuery("""
                        SELECT person_id FROM card_mark WHERE person_id IN (<people>) AND card_id = :card
                        UNION
                        SELECT person_id FROM study_action WHERE person_id IN (<people>) AND card_id = :card""")
                .bindList("people", people)
                .bind("card", card)
                .mapTo(Long.class)
                .list());
    }

    /** In the order in which they were stored; of those who have no mark all count that were not taken back. */
    static List<Response> selectAnswers(Handle handle, List<Long> people, long card) {
        return handle.createQuery("""
                        SELECT r.* FROM judged_response r LEFT JOIN undone_response u ON u.response_id = r.id
                        WHERE r.person_id IN (<people>) AND r.card_id = :card AND r.context = :context
                            AND u.response_id IS NULL
                        ORDER BY r.id""")
                .bindList("people", people)
                .bind("card", card)
                .bind("context", Context.STUDY.code())
                .map((row, context) -> ResponseStore.response(row))
                .list();
    }

    static Map<Long, Instant> selectDue(Handle handle, List<Long> people, long card) {
        return handle
                .createQuery("""
                        SELECT v.response_id, v.due_after
                        FROM response r JOIN review v ON v.response_id = r.id
                        WHERE r.person_id IN (<people>) AND r.card_id = :card""")
                .bindList("people", people)
                .bind("card", card)
                .map((row, context) -> Map.entry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<Long, CardState> selectStates(Handle handle, List<Long> people, long card) {
        return handle
                .createQuery("SELECT * FROM card_state WHERE person_id IN (<people>) AND card_id = :card")
                .bindList("people", people)
                .bind("card", card)
                .map((row, context) -> Map.entry(row.getLong("person_id"), CardStateStore.state(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of some people who have rows in a table. */
    static Set<Long> selectWith(Handle handle, String table, List<Long> people) {
        return new HashSet<>(handle.createQuery("SELECT DISTINCT person_id FROM <table> WHERE person_id IN (<people>)")
                .define("table", table)
                .bindList("people", people)
                .mapTo(Long.class)
                .list());
    }
}
