package app.footnote.live.wire;

import app.footnote.live.room.Phase;
import app.footnote.live.room.ScoringRule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what a client needs to show the room. Every change sends it anew, so that whoever missed some goes on
 * from any of them. Instants are milliseconds since 1970 by the server's clock.
 *
 * @param number goes up with what everybody is told of, and not with answers, or it would tell of those that are given
 *     in extra time; a client drops a view whose number is smaller than that of one it has
 * @param step goes up with every phase; a host's command names the step that it was given in
 * @param now when it was sent, by which a client sets its own clock
 * @param until when the phase ends by itself; null where it does not, or the room is paused
 * @param remaining milliseconds that are left of a phase while the room is paused, or null
 * @param length milliseconds of the whole phase, or null where it does not end by itself
 * @param hostAway whether the room waits because its host is not connected
 * @param players how many are in the room
 * @param question from 1; 0 before the first
 * @param questions how many there are
 * @param vote 1, or 2 after a discussion
 * @param asked the question, or null where there is none at this phase
 * @param firstVotes in a discussion how many chose each option, without saying which is right; else null
 * @param reveal in the reveal only, else null
 * @param top the first five, from the first reveal on; empty where names are hidden
 * @param own what only this player sees; null in what goes to everybody: then the client keeps what it knows of its own
 *     answer to the same question and vote, and its score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomView(
        String code,
        String title,
        long number,
        int step,
        long now,
        Phase phase,
        boolean paused,
        @Nullable Long until,
        @Nullable Long remaining,
        @Nullable Long length,
        boolean hostAway,
        boolean locked,
        boolean namesShown,
        ScoringRule scoring,
        int players,
        int question,
        int questions,
        int vote,
        @Nullable Asked asked,
        @Nullable List<Integer> firstVotes,
        @Nullable Reveal reveal,
        List<Standing> top,
        @Nullable Own own)
        implements ToClient {
    /** The same with what only one player sees. */
    public RoomView with(Own mine) {
        return new RoomView(
                code,
                title,
                number,
                step,
                now,
                phase,
                paused,
                until,
                remaining,
                length,
                hostAway,
                locked,
                namesShown,
                scoring,
                players,
                question,
                questions,
                vote,
                asked,
                firstVotes,
                reveal,
                top,
                mine);
    }
}
