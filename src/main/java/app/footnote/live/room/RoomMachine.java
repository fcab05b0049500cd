package app.footnote.live.room;

import java.time.Duration;
import java.time.Instant;

/**
 * Decides what happens in a room: the same state, command and time give the same events. Nothing is changed here; {@link
 * RoomState#apply} does that with the events once they are stored, or are sure to be.
 */
public final class RoomMachine {
    /** An answer that the server receives so long after the end of the time shown counts still; players are told. */
    public static final Duration GRACE = Duration.ofMillis(400);

    /** So long after that a question stays open, for answers that were received and wait to be looked at. */
    static final Duration SETTLE = Duration.ofMillis(100);

    private static final int MOST_PLAYERS = 20_000;

    private RoomMachine() {}

    /** What happens by the command, or why nothing does. */
    public static Decision decide(RoomState state, Command command, Instant now) {
        if (state.phase() == Phase.CLOSED) {
            return Decision.refused(Refusal.CLOSED);
        }
        if (command instanceof Command.Answer answer) {
            return new AnswerRule(state, now).decide(answer);
        }
        if (command instanceof HostCommand said) {
            return new HostRule(state, now).decide(said);
        }
        if (command instanceof Command.Join join) {
            return join(state, join);
        }
        return system(state, (Command.System) command, now);
    }

    /** When a {@link Command.Tick} is due to move the room on, or the far future. */
    public static Instant due(RoomState state) {
        return state.phase().timed()
                ? state.until().map(end -> end.plus(grace(state)).plus(SETTLE)).orElse(Instant.MAX)
                : Instant.MAX;
    }

    private static Duration grace(RoomState state) {
        return state.phase() == Phase.OPEN ? GRACE : Duration.ZERO;
    }

    private static Decision join(RoomState state, Command.Join join) {
        Players players = state.players();
        var known = players.ofPerson(join.person());
        if (known.isPresent()) {
            return known.get().kicked() ? Decision.refused(Refusal.KICKED) : Decision.NOTHING;
        }
        if (state.phase() == Phase.PODIUM) {
            return Decision.refused(Refusal.CLOSED);
        }
        if (state.locked() || players.count() >= MOST_PLAYERS) {
            return Decision.refused(Refusal.LOCKED);
        }
        if (state.phase() != Phase.LOBBY && !state.settings().lateJoin()) {
            return Decision.refused(Refusal.STARTED);
        }
        return Decision.of(new Event.Joined(
                players.next(), join.person(), players.free(join.name()), join.realName(), join.extraTimePercent()));
    }

    private static Decision system(RoomState state, Command.System command, Instant now) {
        if (command instanceof Command.Tick) {
            return now.isBefore(due(state)) ? Decision.NOTHING : new Course(state, now).onward();
        }
        if (command instanceof Command.HostAway host) {
            return state.hostAway() == host.away() ? Decision.NOTHING : Decision.of(new Event.HostAway(host.away()));
        }
        Command.GiveBack back = (Command.GiveBack) command;
        return state.phase().timed() && !state.paused()
                ? Decision.of(new Event.GivenBack(
                        back.from().toEpochMilli(), back.until().toEpochMilli()))
                : Decision.NOTHING;
    }
}
