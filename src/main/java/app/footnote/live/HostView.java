package app.footnote.live;

import app.footnote.live.wire.Counts;
import app.footnote.live.wire.RoomView;
import app.footnote.live.wire.Roster;

/** What the host sees. */
public record HostView(RoomView room, Roster roster, Counts counts) {}
