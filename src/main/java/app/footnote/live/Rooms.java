package app.footnote.live;

import app.footnote.live.room.HostCommand;
import app.footnote.live.room.Refusal;
import app.footnote.live.wire.FromPlayer;
import app.footnote.live.wire.RoomView;
import java.util.List;
import java.util.Optional;

/** The rooms of this server. */
public interface Rooms {
    /** Opens a room and gives its code; empty where the set has no question that fits. */
    Optional<String> open(long host, Opening opening);

    /** The room of a code as somebody types it; empty where there is none, or it is closed. */
    Optional<RoomSummary> find(String typed);

    /** The rooms that somebody opened, the last first, also those that are closed. */
    List<RoomSummary> openedBy(long host);

    /** Lets somebody in; who is in already stays who they are. */
    Joining join(String code, Joining.Wish wish);

    /** The room as one of its players sees it; empty where the person is not in it. */
    Optional<RoomView> player(String code, long person);

    /** An answer over HTTP; empty where it was stored, or was before. */
    Optional<Refusal> answer(String code, long person, FromPlayer.Answer answer);

    /** The room as its host sees it; empty for everybody else. */
    Optional<HostView> host(String code, long person);

    /** Does what the host says; empty where it was done. */
    Optional<Refusal> command(String code, long person, HostCommand command);

    /** What happened in a room; empty for everybody but its host. */
    Optional<RoomReport> report(long room, long host);

    /** What somebody answered in a room; empty where they were not in it. */
    Optional<OwnReport> own(long room, long person);
}
