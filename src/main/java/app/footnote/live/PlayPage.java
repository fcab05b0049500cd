package app.footnote.live;

import app.footnote.grading.Given;
import app.footnote.live.room.Phase;
import app.footnote.live.wire.Own;
import app.footnote.live.wire.RoomView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A player's page as it is before its script runs, and for good where none does.
 *
 * @param id of the room
 * @param rule how it is scored
 * @param answerId what the next answer is called, so that sending the form twice is one answer
 * @param problem the message that says why what was sent does not count; empty for none
 * @param renamed whether the player is called otherwise than they wished
 */
public record PlayPage(RoomView room, Own own, long id, String rule, String answerId, String problem, boolean renamed) {
    private static final int SOON = 3;

    public String address() {
        return "/play/" + room.code();
    }

    public String socket() {
        return "/live/" + room.code() + "/socket/player";
    }

    /** Whether this player may answer now. */
    public boolean open() {
        boolean time = room.phase() == Phase.OPEN || (room.phase() == Phase.COLLECTING && own.until() != null);
        return time && !room.paused() && own.answer() == null;
    }

    /** After how many seconds a page without scripts asks again: not while somebody is answering. */
    public long refresh() {
        Long until = own.until() == null ? room.until() : own.until();
        if (!open()) {
            return SOON;
        }
        return until == null ? 3600 : Math.max(1, (until - room.now()) / 1000 + 1);
    }

    /** The seconds that are left; empty where there is no limit. */
    public String seconds() {
        Long until = own.until() == null ? room.until() : own.until();
        return until == null ? "" : Long.toString(Math.max(0, (until - room.now()) / 1000));
    }

    /** The options that the player chose. */
    public List<Integer> chosen() {
        Own.Answer answer = own.answer();
        return answer != null && answer.given() instanceof Given.Chosen chosen ? chosen.positions() : List.of();
    }

    /** How the answer was judged, as message keys end. */
    public String verdict() {
        Own.@Nullable Result result = own.result();
        if (result == null || !result.answered()) {
            return "none";
        }
        return result.correct() ? "right" : result.score() > 0 ? "partly" : "wrong";
    }

    /** What stands before the blank of a stem, and what after it; the second is missing where there is none. */
    public List<String> stem() {
        return List.of(Objects.requireNonNull(room.asked()).stem().split("_____", 2));
    }
}
