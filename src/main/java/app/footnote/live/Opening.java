package app.footnote.live;

import app.footnote.live.room.RoomSettings;
import app.footnote.question.Draw;
import java.util.List;

/**
 * What a host wants to play.
 *
 * @param set its name in addresses
 * @param pools what is drawn from it, at most as many as the settings say
 * @param title of the room; empty for the set's
 */
public record Opening(String set, List<Draw.Pool> pools, String title, RoomSettings settings) {}
