package app.footnote.live.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which phase follows which. */
final class Course {
    private final RoomState state;
    private final Instant now;

    Course(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** The end of a phase that ends by its time, or before it. */
    Decision onward() {
        return switch (state.phase()) {
            case READING -> Decision.of(open(1));
            case OPEN ->
                state.settings().extraTime()
                        ? Decision.of(phase(Phase.COLLECTING, state.settings().collecting()))
                        : Decision.of(counted());
            case COLLECTING -> Decision.of(counted());
            default -> Decision.refused(Refusal.NOT_NOW);
        };
    }

    /** What the host goes on to. */
    Decision next() {
        return switch (state.phase()) {
            case LOBBY, SCOREBOARD -> Decision.of(question());
            case DISCUSSION -> Decision.of(open(2));
            case REVEAL ->
                Decision.of(last() || !state.settings().namesShown() ? question() : phase(Phase.SCOREBOARD, null));
            default -> Decision.refused(Refusal.NOT_NOW);
        };
    }

    Decision skip() {
        return state.phase().asking()
                ? Decision.of(new Event.Skipped(state.question()), question())
                : Decision.refused(Refusal.NOT_NOW);
    }

    /** A question that was not revealed is left out. */
    Decision finish() {
        if (state.phase() == Phase.PODIUM) {
            return Decision.refused(Refusal.NOT_NOW);
        }
        List<Event> events = new ArrayList<>();
        if (state.phase().asking()) {
            events.add(new Event.Skipped(state.question()));
        }
        events.add(phase(Phase.PODIUM, null));
        return new Decision(events, null);
    }

    /** The next question, or the podium after the last. */
    private Event question() {
        if (last()) {
            return phase(Phase.PODIUM, null);
        }
        int reading = state.settings().readingSeconds();
        return reading == 0
                ? began(
                        Phase.OPEN,
                        state.question() + 1,
                        1,
                        state.settings().time().orElse(null))
                : began(Phase.READING, state.question() + 1, 1, Duration.ofSeconds(reading));
    }

    private Event open(int vote) {
        return began(Phase.OPEN, state.question(), vote, state.settings().time().orElse(null));
    }

    private Event counted() {
        return phase(state.settings().secondVote() && state.vote() == 1 ? Phase.DISCUSSION : Phase.REVEAL, null);
    }

    Event phase(Phase phase, @Nullable Duration time) {
        return began(phase, state.question(), state.vote(), time);
    }

    private Event began(Phase phase, int question, int vote, @Nullable Duration time) {
        long at = now.toEpochMilli();
        return new Event.Began(phase, question, vote, at, time == null ? null : Long.valueOf(at + time.toMillis()));
    }

    private boolean last() {
        return state.question() == state.questions();
    }
}
