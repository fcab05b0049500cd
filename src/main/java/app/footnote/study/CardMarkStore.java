package app.footnote.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of cards' marks and notes. */
final class CardMarkStore {
    private CardMarkStore() {}

    static Optional<CardMark> select(Handle handle, long person, long card) {
        return handle.createQuery("SELECT * FROM card_mark WHERE person_id = :person AND card_id = :card")
                .bind("person", person)
                .bind("card", card)
                .map((row, context) -> mark(row))
                .findOne();
    }

    /** The learner's private note on a card; empty where there is none. */
    static String selectNote(Handle handle, long person, long card) {
        return handle.createQuery("SELECT note FROM card_mark WHERE person_id = :person AND card_id = :card")
                .bind("person", person)
                .bind("card", card)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** The cards that stay away at that moment. */
    static Set<Long> selectAway(Handle handle, long person, Instant now) {
        return new HashSet<>(handle.createQuery("""
                        SELECT card_id FROM card_mark
                        WHERE person_id = :person AND (suspended OR unburied_at > :now)""")
                .bind("person", person)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .list());
    }

    /** The cards that are taken out. */
    static Set<Long> selectSuspended(Handle handle, long person) {
        return new HashSet<>(handle.createQuery("SELECT card_id FROM card_mark WHERE person_id = :person AND suspended")
                .bind("person", person)
                .mapTo(Long.class)
                .list());
    }

    /** The cards that the learner has flagged. */
    static Set<Long> selectFlagged(Handle handle, long person) {
        return new HashSet<>(handle.createQuery("SELECT card_id FROM card_mark WHERE person_id = :person AND flag > 0")
                .bind("person", person)
                .mapTo(Long.class)
                .list());
    }

    /** @param leech whether the card is forgotten again and again */
    static void upsert(Handle handle, long person, long card, CardMark mark, boolean leech) {
        handle.createUpdate("""
                        INSERT INTO card_mark
                            (person_id, card_id, suspended, unburied_at, flag, leech, note, due_at, due_set_at,
                             forgotten_to)
                        VALUES (:person, :card, :suspended, :unburiedAt, :flag, :leech, '', :dueAt, :dueSetAt,
                             :forgottenTo)
                        ON CONFLICT (person_id, card_id) DO UPDATE SET
                            suspended = excluded.suspended, unburied_at = excluded.unburied_at,
                            flag = excluded.flag, leech = excluded.leech, due_at = excluded.due_at,
                            due_set_at = excluded.due_set_at, forgotten_to = excluded.forgotten_to""")
                .bind("person", person)
                .bind("card", card)
                .bind("suspended", mark.suspended())
                .bind("unburiedAt", milliseconds(mark.unburiedAt()))
                .bind("flag", mark.flagged() ? 1 : 0)
                .bind("leech", leech)
                .bind("dueAt", milliseconds(mark.dueAt()))
                .bind("dueSetAt", milliseconds(mark.dueSetAt()))
                .bind("forgottenTo", mark.forgottenTo())
                .execute();
    }

    static void upsertNote(Handle handle, long person, long card, String note) {
        handle.createUpdate("""
                        INSERT INTO card_mark (person_id, card_id, suspended, flag, leech, note)
                        VALUES (:person, :card, FALSE, 0, FALSE, :note)
                        ON CONFLICT (person_id, card_id) DO UPDATE SET note = excluded.note""")
                .bind("person", person)
                .bind("card", card)
                .bind("note", note)
                .execute();
    }

    private static CardMark mark(ResultSet row) throws SQLException {
        return new CardMark(
                row.getBoolean("suspended"),
                row.getInt("flag") > 0,
                moment(row, "unburied_at"),
                moment(row, "due_at"),
                moment(row, "due_set_at"),
                number(row, "forgotten_to"));
    }

    private static @Nullable Long milliseconds(@Nullable Instant moment) {
        return moment == null ? null : Long.valueOf(moment.toEpochMilli());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Long milliseconds = number(row, column);
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
