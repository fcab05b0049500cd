package app.footnote.study;

import app.footnote.db.Json;
import app.footnote.study.memory.CardState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of what is known of sets today, and of the cards that changed since that was worked out. */
final class KnownTodayStore {
    private KnownTodayStore() {}

    /** What was worked out; topics are empty while it is not. */
    record Kept(long version, LocalDate day, @Nullable Map<String, KnownTopic> topics) {}

    /** A card that changed: what it was, and what it is; null where it was or is not met. */
    record Change(KnownTopic.@Nullable Card before, KnownTopic.@Nullable Card now) {}

    /** As it is stored. */
    record Topics(Map<String, KnownTopic> topics) {}

    static Optional<Kept> select(Handle handle, long person, long set) {
        return handle.createQuery("""
            SELECT version_id, studied_on, topics FROM known_today
            WHERE person_id = :person AND set_id = :set\
            """)
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> new Kept(
                        row.getLong("version_id"),
                        LocalDate.ofEpochDay(row.getLong("studied_on")),
                        topics(row.getString("topics"))))
                .findOne();
    }

    /** The cards that changed since, by their ids. */
    static Map<Long, Change> selectChanges(Handle handle, long person, long set) {
        Map<Long, Change> changes = new HashMap<>();
        handle.createQuery("""
            SELECT b.card_id, b.recalled, b.stability, b.last_review_at,
                s.last_grade > 1 AS recalled_now, s.stability AS stability_now,
                s.last_review_at AS last_review_now
            FROM known_before b
                LEFT JOIN card_state s ON s.person_id = b.person_id AND s.card_id = b.card_id
            WHERE b.person_id = :person AND b.set_id = :set\
            """)
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> changes.put(
                        row.getLong("card_id"),
                        new Change(
                                card(row, "recalled", "stability", "last_review_at"),
                                card(row, "recalled_now", "stability_now", "last_review_now"))))
                .list();
        return changes;
    }

    /** All cards of a set that a learner has met, by their ids. */
    static Map<Long, KnownTopic.Card> selectCards(Handle handle, long person, long set) {
        Map<Long, KnownTopic.Card> cards = new HashMap<>();
        handle.createQuery("""
            SELECT card_id, last_grade > 1, stability, last_review_at FROM card_state
            WHERE person_id = :person AND set_id = :set\
            """)
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> cards.put(
                        row.getLong(1),
                        new KnownTopic.Card(row.getBoolean(2), row.getDouble(3), Instant.ofEpochMilli(row.getLong(4)))))
                .list();
        return cards;
    }

    /** Whether a learner has reviewed a card of the set. */
    static boolean selectBegun(Handle handle, long person, long set) {
        return handle.createQuery("""
            SELECT EXISTS (SELECT 1 FROM review_day WHERE person_id = :person AND set_id = :set)\
            """)
                .bind("person", person)
                .bind("set", set)
                .mapTo(boolean.class)
                .one();
    }

    /** From now on, what cards were before they change is kept. */
    static void upsertBegun(Handle handle, long person, long set, long version, LocalDate day, long stamp) {
        handle.createUpdate("DELETE FROM known_before WHERE person_id = :person AND set_id = :set")
                .bind("person", person)
                .bind("set", set)
                .execute();
        handle.createUpdate("""
            INSERT INTO known_today (person_id, set_id, version_id, studied_on, stamp, topics)
            VALUES (:person, :set, :version, :day, :stamp, NULL)
            ON CONFLICT (person_id, set_id) DO UPDATE SET
                version_id = excluded.version_id, studied_on = excluded.studied_on,
                stamp = excluded.stamp, topics = NULL\
            """)
                .bind("person", person)
                .bind("set", set)
                .bind("version", version)
                .bind("day", day.toEpochDay())
                .bind("stamp", stamp)
                .execute();
    }

    /** Keeps what was worked out, unless it was begun anew meanwhile. */
    static void updateTopics(Handle handle, long person, long set, long stamp, Map<String, KnownTopic> topics) {
        handle.createUpdate("""
            UPDATE known_today SET topics = :topics
            WHERE person_id = :person AND set_id = :set AND stamp = :stamp\
            """)
                .bind("person", person)
                .bind("set", set)
                .bind("stamp", stamp)
                .bind("topics", Json.write(new Topics(topics)))
                .execute();
    }

    /** Keeps what a card was before it changes for the first time since. */
    static void insertBefore(Handle handle, long person, long set, long card, @Nullable CardState before) {
        handle.createUpdate("""
            INSERT INTO known_before (person_id, set_id, card_id, recalled, stability, last_review_at)
            SELECT person_id, set_id, CAST(:card AS BIGINT), :recalled,
                CAST(:stability AS DOUBLE PRECISION), CAST(:last AS BIGINT)
            FROM known_today
            WHERE person_id = :person AND set_id = :set
            ON CONFLICT (person_id, set_id, card_id) DO NOTHING\
            """)
                .bind("person", person)
                .bind("set", set)
                .bind("card", card)
                .bind("recalled", before != null && before.recalled())
                .bind(
                        "stability",
                        before == null ? null : Double.valueOf(before.memory().stability()))
                .bind("last", before == null ? 0 : before.lastReview().toEpochMilli())
                .execute();
    }

    /** Forgets what was worked out for somebody. */
    static void delete(Handle handle, long person) {
        handle.createUpdate("DELETE FROM known_today WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }

    private static @Nullable Map<String, KnownTopic> topics(@Nullable String json) {
        return json == null ? null : Json.read(json, Topics.class).topics();
    }

    private static KnownTopic.@Nullable Card card(ResultSet row, String recalled, String stability, String last)
            throws SQLException {
        double days = row.getDouble(stability);
        return row.wasNull()
                ? null
                : new KnownTopic.Card(row.getBoolean(recalled), days, Instant.ofEpochMilli(row.getLong(last)));
    }
}
