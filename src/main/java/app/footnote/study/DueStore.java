package app.footnote.study;

import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import app.footnote.study.memory.StudyDays;
import app.footnote.study.queue.DueCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jdbi.v3.core.Handle;

/** What is due and when, out of one index. */
final class DueStore {
    private static final int CHUNK = 64;

    private DueStore() {}

    /** The learner's cards that are due then, those that became due last first, at most so many. */
    static List<DueCard> selectDue(Handle handle, long person, Instant until, int most) {
        return handle.createQuery("""
            SELECT card_id, set_id, phase, due_at, stability, difficulty, last_review_at
            FROM card_state
            WHERE person_id = :person AND due_at <= :until
            ORDER BY due_at DESC
            LIMIT :most\
            """)
                .bind("person", person)
                .bind("until", until.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> due(row))
                .list();
    }

    /** How many are due then, by set. */
    static Map<Long, Integer> countDue(Handle handle, long person, Instant until) {
        Map<Long, Integer> counts = new HashMap<>();
        handle.createQuery("""
            SELECT set_id, COUNT(*) AS cards
            FROM card_state
            WHERE person_id = :person AND due_at <= :until
            GROUP BY set_id\
            """)
                .bind("person", person)
                .bind("until", until.toEpochMilli())
                .map((row, context) -> counts.put(row.getLong("set_id"), row.getInt("cards")))
                .list();
        return counts;
    }

    /** How many become due on each of so many days from the first one on. */
    static int[] selectLoad(Handle handle, long person, StudyDays learnersDays, LocalDate first, int days) {
        int[] load = new int[days];
        handle.createQuery("""
            SELECT due_at, COUNT(*) AS cards
            FROM card_state
            WHERE person_id = :person AND due_at >= :from AND due_at < :until
            GROUP BY due_at\
            """)
                .bind("person", person)
                .bind("from", learnersDays.startOf(first).toEpochMilli())
                .bind("until", learnersDays.startOf(first.plusDays(days)).toEpochMilli())
                .map((row, context) -> {
                    LocalDate day = learnersDays.dayOf(Instant.ofEpochMilli(row.getLong("due_at")));
                    int at = (int) Math.max(0, Math.min(days - 1L, day.toEpochDay() - first.toEpochDay()));
                    load[at] += row.getInt("cards");
                    return at;
                })
                .list();
        return load;
    }

    /** When the wanted cards of a set come that are due before then and were not taken out. */
    static List<Instant> selectComing(Handle handle, long person, long set, Instant until, LongPredicate wanted) {
        List<Instant> coming = new ArrayList<>();
        handle.createQuery("""
            SELECT card_id, due_at FROM card_state
            WHERE person_id = :person AND due_at < :until AND set_id = :set
                AND card_id NOT IN (
                    SELECT card_id FROM card_mark WHERE person_id = :person AND suspended)\
            """)
                .bind("person", person)
                .bind("until", until.toEpochMilli())
                .bind("set", set)
                .map((row, context) -> wanted.test(row.getLong(1)) && coming.add(Instant.ofEpochMilli(row.getLong(2))))
                .list();
        return coming;
    }

    /** Those of the cards that the learner has answered at least once. */
    static Set<Long> selectSeen(Handle handle, long person, Collection<Long> cards) {
        return selectSince(handle, person, cards, Instant.EPOCH);
    }

    /** Those of the cards that the learner has answered since then. */
    static Set<Long> selectSince(Handle handle, long person, Collection<Long> cards, Instant since) {
        Set<Long> found = new HashSet<>();
        List<Long> all = new ArrayList<>(cards);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = new ArrayList<>(all.subList(from, Math.min(all.size(), from + CHUNK)));
            // always the same number of places, so that there is one statement to prepare
            while (chunk.size() < CHUNK) {
                chunk.add(chunk.get(0));
            }
            handle.createQuery("""
                SELECT card_id FROM card_state
                WHERE person_id = :person AND card_id IN (<cards>) AND last_review_at >= :since\
                """)
                    .bind("person", person)
                    .bind("since", since.toEpochMilli())
                    .bindList("cards", chunk)
                    .mapTo(Long.class)
                    .forEach(found::add);
        }
        return found;
    }

    private static DueCard due(ResultSet row) throws SQLException {
        return new DueCard(
                row.getLong("card_id"),
                row.getLong("set_id"),
                Phase.valueOf(row.getString("phase")),
                Instant.ofEpochMilli(row.getLong("due_at")),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                Instant.ofEpochMilli(row.getLong("last_review_at")));
    }
}
