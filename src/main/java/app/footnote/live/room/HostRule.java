package app.footnote.live.room;

import java.time.Instant;

/** What comes of what the host says. */
final class HostRule {
    private static final int MOST_SECONDS = 600;

    private final RoomState state;
    private final Instant now;
    private final Course course;

    HostRule(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
        this.course = new Course(state, now);
    }

    Decision decide(HostCommand command) {
        if (command instanceof HostCommand.Lock lock) {
            return lock.locked() == state.locked() ? Decision.NOTHING : Decision.of(new Event.Locked(lock.locked()));
        }
        if (command instanceof HostCommand.Kick kick) {
            return state.players()
                    .ofNumber(kick.player())
                    .map(player -> player.kicked() ? Decision.NOTHING : Decision.of(new Event.Kicked(kick.player())))
                    .orElse(Decision.refused(Refusal.UNKNOWN));
        }
        if (command instanceof HostCommand.Close) {
            return Decision.of(course.phase(Phase.CLOSED, null));
        }
        return command instanceof HostCommand.Ask ? Decision.NOTHING : ofStep(command);
    }

    private Decision ofStep(HostCommand command) {
        if (step(command) != state.step()) {
            return Decision.refused(Refusal.STALE);
        }
        if (command instanceof HostCommand.Next) {
            return course.next();
        }
        if (command instanceof HostCommand.Reveal) {
            return state.phase() == Phase.DISCUSSION
                    ? Decision.of(course.phase(Phase.REVEAL, null))
                    : Decision.refused(Refusal.NOT_NOW);
        }
        if (command instanceof HostCommand.EndEarly) {
            // the collecting phase is as long whatever anybody does
            return state.phase() == Phase.COLLECTING ? Decision.refused(Refusal.NOT_NOW) : course.onward();
        }
        if (command instanceof HostCommand.Skip) {
            return course.skip();
        }
        return command instanceof HostCommand.Finish ? course.finish() : ofClock(command);
    }

    private Decision ofClock(HostCommand command) {
        if (command instanceof HostCommand.Pause) {
            return state.phase().timed() && !state.paused()
                    ? Decision.of(new Event.Paused(now.toEpochMilli()))
                    : Decision.refused(Refusal.NOT_NOW);
        }
        if (command instanceof HostCommand.Resume) {
            return state.paused()
                    ? Decision.of(new Event.Resumed(now.toEpochMilli()))
                    : Decision.refused(Refusal.NOT_NOW);
        }
        int seconds = command instanceof HostCommand.AddTime add ? add.seconds() : 0;
        boolean fits =
                state.phase() == Phase.OPEN && state.clock().until() != null && seconds >= 1 && seconds <= MOST_SECONDS;
        return fits ? Decision.of(new Event.TimeAdded(1_000L * seconds)) : Decision.refused(Refusal.NOT_NOW);
    }

    private static int step(HostCommand command) {
        if (command instanceof HostCommand.Next next) {
            return next.step();
        }
        if (command instanceof HostCommand.Reveal reveal) {
            return reveal.step();
        }
        if (command instanceof HostCommand.EndEarly end) {
            return end.step();
        }
        if (command instanceof HostCommand.Skip skip) {
            return skip.step();
        }
        if (command instanceof HostCommand.Pause pause) {
            return pause.step();
        }
        if (command instanceof HostCommand.Resume resume) {
            return resume.step();
        }
        if (command instanceof HostCommand.AddTime add) {
            return add.step();
        }
        return command instanceof HostCommand.Finish finish ? finish.step() : -1;
    }
}
