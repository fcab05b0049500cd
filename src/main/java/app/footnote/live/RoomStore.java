package app.footnote.live;

import app.footnote.db.Json;
import app.footnote.live.room.RoomSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of rooms. */
final class RoomStore {
    private RoomStore() {}

    /** Whether it was stored; it is not where another open room has the code. */
    static boolean insert(Handle handle, RoomRow room) {
        return handle.createUpdate("""
                        INSERT INTO room (id, person_id, code, set_version_id, title, settings, questions, opened_at)
                        VALUES (:id, :host, :code, :setVersion, :title, :settings, :questions, :openedAt)
                        ON CONFLICT (code) DO NOTHING""")
                        .bind("id", room.id())
                        .bind("host", room.host().orElseThrow())
                        .bind("code", room.code())
                        .bind("setVersion", room.setVersion())
                        .bind("title", room.title())
                        .bind("settings", Json.write(room.settings()))
                        .bind("questions", Json.write(new RoomRow.Plan(room.questions())))
                        .bind("openedAt", room.openedAt().toEpochMilli())
                        .execute()
                == 1;
    }

    static Optional<RoomRow> select(Handle handle, long id) {
        return rows(handle.createQuery("SELECT * FROM room WHERE id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** All that are not closed. */
    static List<RoomRow> selectOpen(Handle handle) {
        return rows(handle.createQuery("SELECT * FROM room WHERE code IS NOT NULL ORDER BY id"));
    }

    /** The last first. */
    static List<RoomRow> selectOfHost(Handle handle, long host) {
        return rows(handle.createQuery("SELECT * FROM room WHERE person_id = :host ORDER BY id DESC")
                .bind("host", host));
    }

    /** Those that somebody played in, the last first. */
    static List<RoomRow> selectOfPlayer(Handle handle, long person) {
        return rows(handle.createQuery("""
                        SELECT r.* FROM room_player p JOIN room r ON r.id = p.room_id
                        WHERE p.person_id = :person ORDER BY r.id DESC""").bind("person", person));
    }

    static void updateClosed(Handle handle, long id, Instant at) {
        handle.createUpdate("UPDATE room SET code = NULL, closed_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at.toEpochMilli())
                .execute();
    }

    static void updateLogged(Handle handle, long id, long number) {
        handle.createUpdate("UPDATE room SET logged = :number WHERE id = :id")
                .bind("id", id)
                .bind("number", number)
                .execute();
    }

    /** The rooms that somebody opened are nobody's from now on. */
    static void updateHostGone(Handle handle, long person) {
        handle.createUpdate("UPDATE room SET person_id = NULL WHERE person_id = :person")
                .bind("person", person)
                .execute();
    }

    private static List<RoomRow> rows(Query query) {
        return query.map((row, context) -> row(row)).list();
    }

    private static RoomRow row(ResultSet row) throws SQLException {
        long host = row.getLong("person_id");
        OptionalLong hosted = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(host);
        long closed = row.getLong("closed_at");
        Instant closedAt = row.wasNull() ? null : Instant.ofEpochMilli(closed);
        return new RoomRow(
                row.getLong("id"),
                hosted,
                Objects.requireNonNullElse(row.getString("code"), ""),
                row.getLong("set_version_id"),
                row.getString("title"),
                Json.read(row.getString("settings"), RoomSettings.class),
                Json.read(row.getString("questions"), RoomRow.Plan.class).questions(),
                Instant.ofEpochMilli(row.getLong("opened_at")),
                closedAt,
                row.getLong("logged"));
    }
}
