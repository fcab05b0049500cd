package app.footnote.live.room;

import app.footnote.grading.Given;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a room is asked to do. */
public sealed interface Command permits HostCommand, Command.Join, Command.Answer, Command.System {
    /**
     * Somebody comes in, or in again.
     *
     * @param name as others see it, already fit to be shown
     * @param realName for the host only, or null
     * @param extraTimePercent how much longer they have
     */
    record Join(long person, String name, @Nullable String realName, int extraTimePercent) implements Command {}

    /**
     * A player answers.
     *
     * @param id what the device calls the answer
     * @param question from 1
     * @param receivedAt when the server received it
     * @param credit what the way of the answer is taken to have cost
     */
    record Answer(int player, String id, int question, int vote, Given given, Instant receivedAt, Duration credit)
            implements Command {}

    /** What nobody commands but what happens. */
    sealed interface System extends Command {}

    /** Time has gone by. */
    record Tick() implements System {}

    /** The host's last connection was lost a while ago, or one is there again. */
    record HostAway(boolean away) implements System {}

    /** The server was down, so that what it was down for is nobody's time. */
    record GiveBack(Instant from, Instant until) implements System {}
}
