package app.footnote.author;

import app.footnote.live.RoomRepairs;
import app.footnote.response.Effect;
import java.util.List;

/**
 * What a change of a key would do.
 *
 * @param rooms of which somebody's points or place would be others, as far as they were looked at
 * @param moreRooms how many were not looked at
 */
record RepairPreview(Effect effect, Attempts attempts, List<RoomRepairs.Changed> rooms, int moreRooms) {
    /**
     * The attempts.
     *
     * @param up how many would be worth more
     * @param lines of the first of those that would be worth something else
     * @param all whether all were looked at
     */
    record Attempts(int up, int down, List<Line> lines, boolean all) {}

    /** So many attempts at an assignment that would be worth this in place of that. */
    record Line(String assignment, double before, double after, double most, int attempts) {}
}
