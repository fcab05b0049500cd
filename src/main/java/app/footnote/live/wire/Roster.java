package app.footnote.live.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players as the host sees them: all of them when the host connects, later those about whom something changed. */
public record Roster(List<Entry> players) implements ToClient {
    /**
     * A player.
     *
     * @param realName what only the host sees, or null where it is not asked for
     */
    public record Entry(
            int player, String name, @Nullable String realName, boolean connected, boolean kicked, int score) {}
}
