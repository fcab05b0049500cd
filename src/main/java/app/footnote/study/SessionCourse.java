package app.footnote.study;

import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Phase;
import app.footnote.study.queue.Planned;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far a session is and what comes next: cards whose short step is over, then the plan, then steps that are nearly
 * over. In a session that leaves the schedule alone, what was missed comes again after the plan until it is known.
 */
final class SessionCourse {
    private static final Duration NEARLY = Duration.ofMinutes(20);

    private final StudySession session;
    private final List<StudyTurn> turns;
    private final Map<Long, CardState> states;
    private final Map<Long, StudyTurn> last = new LinkedHashMap<>();

    /** @param states of the cards that had a turn */
    SessionCourse(StudySession session, List<StudyTurn> turns, Map<Long, CardState> states) {
        this.session = session;
        this.turns = turns;
        this.states = new HashMap<>(states);
        turns.forEach(turn -> last.put(turn.card(), turn));
    }

    List<StudyTurn> turns() {
        return turns;
    }

    Optional<StudyTurn> turn(int number) {
        return turns.stream().filter(turn -> turn.number() == number).findFirst();
    }

    Optional<StudyTurn> open() {
        return turns.stream().filter(StudyTurn::isOpen).findFirst();
    }

    /** How many cards the session is to go through. */
    int size() {
        return session.plan().size();
    }

    /** How many of them are done with for today. */
    int done(Instant now) {
        return (int) session.plan().stream()
                .filter(planned -> {
                    StudyTurn turn = last.get(planned.card());
                    return turn != null && !turn.isOpen() && !isPending(turn, now.plus(NEARLY));
                })
                .count();
    }

    /** What comes next; empty where the session is over. */
    Optional<Planned> next(Instant now) {
        Integer minutes = session.request().minutes();
        if (minutes != null && !now.isBefore(session.startedAt().plus(Duration.ofMinutes(minutes)))) {
            return Optional.empty();
        }
        boolean cram = session.request().cram();
        return (cram ? Optional.<Planned>empty() : pending(now, turn -> !isLast(turn)))
                .or(this::planned)
                .or(() -> pending(now.plus(NEARLY), turn -> !isLast(turn)))
                .or(() -> pending(now.plus(NEARLY), turn -> true));
    }

    private Optional<Planned> planned() {
        return session.plan().stream()
                .filter(planned -> !last.containsKey(planned.card()))
                .findFirst();
    }

    private Optional<Planned> pending(Instant until, Predicate<StudyTurn> condition) {
        return last.values().stream()
                .filter(turn -> isPending(turn, until))
                .filter(condition)
                .min(Comparator.comparing(this::due).thenComparingInt(StudyTurn::number))
                .map(turn -> new Planned(
                        turn.card(),
                        turn.set(),
                        session.request().cram() ? Planned.Kind.EXTRA : Planned.Kind.LEARNING));
    }

    private boolean isPending(StudyTurn turn, Instant until) {
        if (turn.response() == null) {
            return false;
        }
        if (session.request().cram()) {
            return turn.wasMissed();
        }
        @Nullable CardState state = states.get(turn.card());
        return state != null && state.phase() != Phase.REVIEW && !state.due().isAfter(until);
    }

    private Instant due(StudyTurn turn) {
        @Nullable CardState state = states.get(turn.card());
        return state == null ? turn.shownAt() : state.due();
    }

    private boolean isLast(StudyTurn turn) {
        return turn.number() == turns.size();
    }
}
