package app.footnote.live.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a host can tell the room to do. What moves the room on names the step that the host saw, so that pressing twice
 * moves it once.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HostCommand.Next.class, name = "next"),
    @JsonSubTypes.Type(value = HostCommand.Reveal.class, name = "reveal"),
    @JsonSubTypes.Type(value = HostCommand.EndEarly.class, name = "end-early"),
    @JsonSubTypes.Type(value = HostCommand.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = HostCommand.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = HostCommand.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = HostCommand.AddTime.class, name = "add-time"),
    @JsonSubTypes.Type(value = HostCommand.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = HostCommand.Kick.class, name = "kick"),
    @JsonSubTypes.Type(value = HostCommand.Finish.class, name = "finish"),
    @JsonSubTypes.Type(value = HostCommand.Close.class, name = "close"),
    @JsonSubTypes.Type(value = HostCommand.Ask.class, name = "ask")
})
public sealed interface HostCommand extends Command {
    /**
     * Goes on to what comes next: from the lobby, the board and (where names are hidden) the reveal to the next
     * question or, after the last, to the podium; from the discussion to the second vote; from the reveal to the board.
     */
    record Next(int step) implements HostCommand {}

    /** Reveals the question without a second vote, out of the discussion. */
    record Reveal(int step) implements HostCommand {}

    /** Shows the options before the reading time is over, or takes no more answers before the time is over. */
    record EndEarly(int step) implements HostCommand {}

    /** Leaves the question out: nobody gets points for it. */
    record Skip(int step) implements HostCommand {}

    /** Stops the clock, and takes no answers. */
    record Pause(int step) implements HostCommand {}

    record Resume(int step) implements HostCommand {}

    /** Gives everybody more time, 1 to 600 seconds. */
    record AddTime(int step, int seconds) implements HostCommand {}

    /** Lets nobody else in, or in again. */
    record Lock(boolean locked) implements HostCommand {}

    /** Sends a player out for good, off the board too. */
    record Kick(int player) implements HostCommand {}

    /** Goes to the podium at once. */
    record Finish(int step) implements HostCommand {}

    /** Closes the room. */
    record Close() implements HostCommand {}

    /** Does nothing: whoever asks is sent the state. */
    record Ask() implements HostCommand {}
}
