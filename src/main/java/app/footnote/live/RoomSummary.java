package app.footnote.live;

import app.footnote.live.room.Phase;
import app.footnote.live.room.RoomSettings;
import java.time.Instant;

/**
 * A room from outside.
 *
 * @param code as it is typed and shown
 * @param open whether somebody can join now
 */
public record RoomSummary(
        long id,
        String code,
        String title,
        String set,
        RoomSettings settings,
        Phase phase,
        boolean open,
        int players,
        int questions,
        Instant openedAt) {}
