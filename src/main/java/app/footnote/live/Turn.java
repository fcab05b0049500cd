package app.footnote.live;

import app.footnote.live.room.Command;
import app.footnote.live.room.Decision;
import app.footnote.live.room.Event;
import app.footnote.live.room.RoomMachine;
import app.footnote.live.room.RoomState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What some letters bring about together: events, which are stored at once, and what is said after that. */
final class Turn {
    private final RoomState state;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final Set<Integer> touched = new LinkedHashSet<>();

    Turn(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** What to do once the events are stored, and what if they cannot be. */
    private record Reply(Runnable stored, Runnable failed) {}

    RoomState state() {
        return state;
    }

    Instant now() {
        return now;
    }

    /** Asks the machine, and goes on by what it says. */
    Decision decide(Command command) {
        Decision decision = RoomMachine.decide(state, command, now);
        for (Event event : decision.events()) {
            state.apply(event);
            events.add(event);
            if (event.about() > 0 && !(event instanceof Event.Answered)) {
                touched.add(event.about());
            }
        }
        return decision;
    }

    void reply(Runnable stored, Runnable failed) {
        replies.add(new Reply(stored, failed));
    }

    /** Something about the player changed that the host sees. */
    void touch(int player) {
        touched.add(player);
    }

    List<Event> events() {
        return events;
    }

    Set<Integer> touched() {
        return touched;
    }

    void stored() {
        replies.forEach(reply -> reply.stored().run());
    }

    void failed() {
        replies.forEach(reply -> reply.failed().run());
    }
}
