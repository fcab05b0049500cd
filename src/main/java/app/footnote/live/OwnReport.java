package app.footnote.live;

import java.util.List;

/** What one player answered in a room. */
public record OwnReport(RoomSummary room, RoomReport.Player player, List<RoomReport.Asked> asked) {}
