package app.footnote.live.room;

import app.footnote.grading.Grader;
import app.footnote.grading.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an answer counts, and how long it took. What a player says about time is not asked for: the server's receipt
 * decides.
 *
 * <p>Who has extra time has it in the collecting phase, as much of it as is theirs. Their time is measured by a clock
 * that goes slower by as much, so that they pay for the extra with no points.
 */
final class AnswerRule {
    private static final int LONGEST_ID = 64;

    private final RoomState state;
    private final Instant now;

    AnswerRule(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    Decision decide(Command.Answer answer) {
        Optional<Player> found = state.players().ofNumber(answer.player());
        if (found.isEmpty() || found.get().kicked()) {
            return Decision.refused(found.isEmpty() ? Refusal.UNKNOWN : Refusal.KICKED);
        }
        Player player = found.get();
        if (answer.id().isEmpty() || answer.id().length() > LONGEST_ID) {
            return Decision.refused(Refusal.UNREADABLE);
        }
        if (answer.question() == state.question() && answer.vote() == state.vote()) {
            Optional<Event.Answered> before = state.answer(player.number());
            if (before.isPresent()) {
                return before.get().id().equals(answer.id()) ? Decision.NOTHING : Decision.refused(Refusal.ANSWERED);
            }
        }
        Optional<Refusal> untimely = untimely(player, answer);
        return untimely.map(Decision::refused).orElseGet(() -> graded(player, answer));
    }

    private Optional<Refusal> untimely(Player player, Command.Answer answer) {
        boolean past = answer.question() < state.question()
                || answer.question() == state.question() && answer.vote() < state.vote();
        if (past) {
            return Optional.of(Refusal.LATE);
        }
        if (answer.question() > state.question() || answer.vote() > state.vote() || state.phase() == Phase.READING) {
            return Optional.of(Refusal.EARLY);
        }
        if (state.phase() != Phase.OPEN && state.phase() != Phase.COLLECTING) {
            return Optional.of(Refusal.LATE);
        }
        Instant paused = state.clock().paused();
        if (paused != null && answer.receivedAt().isAfter(paused)) {
            return Optional.of(Refusal.PAUSED);
        }
        return answer.receivedAt().isAfter(deadline(player)) ? Optional.of(Refusal.LATE) : Optional.empty();
    }

    /** Until when the server has to receive an answer. */
    private Instant deadline(Player player) {
        RoomState.Clock clock = state.clock();
        if (state.phase() == Phase.OPEN) {
            return clock.until() == null
                            || player.extraTimePercent() > 0 && state.settings().extraTime()
                    ? Instant.MAX
                    : clock.until().plus(RoomMachine.GRACE);
        }
        return ownEnd(state, player).map(end -> end.plus(RoomMachine.GRACE)).orElse(Instant.MIN);
    }

    /** When the time of a player with extra time ends, as far as it is known; empty for all others. */
    static Optional<Instant> ownEnd(RoomState state, Player player) {
        RoomSettings settings = state.settings();
        if (!settings.extraTime() || player.extraTimePercent() == 0) {
            return Optional.empty();
        }
        int percent = Math.min(player.extraTimePercent(), settings.extraTimePercent());
        Duration extra = settings.collecting().multipliedBy(percent).dividedBy(settings.extraTimePercent());
        return switch (state.phase()) {
            case OPEN -> Optional.ofNullable(state.clock().until()).map(end -> end.plus(extra));
            case COLLECTING -> Optional.of(state.clock().began().plus(extra));
            default -> Optional.empty();
        };
    }

    private Decision graded(Player player, Command.Answer answer) {
        Outcome outcome;
        try {
            outcome = Grader.grade(state.shown(), answer.given());
        } catch (IllegalArgumentException e) {
            return Decision.refused(Refusal.UNFIT);
        }
        List<Event> events = new ArrayList<>();
        events.add(new Event.Answered(
                player.number(),
                answer.id(),
                answer.question(),
                answer.vote(),
                answer.given(),
                outcome,
                answer.receivedAt().toEpochMilli(),
                took(player, answer).toMillis()));
        if (ends()) {
            events.addAll(new Course(state, now).onward().events());
        }
        return new Decision(events, null);
    }

    private Duration took(Player player, Command.Answer answer) {
        Duration took =
                Duration.between(state.clock().opened(), answer.receivedAt()).minus(answer.credit());
        if (state.settings().extraTime()) {
            took = took.multipliedBy(100).dividedBy(100 + player.extraTimePercent());
        }
        return took.isNegative() ? Duration.ZERO : took;
    }

    /** Whether this is the last answer that the question waits for. */
    private boolean ends() {
        return state.settings().endWhenAllAnswered()
                && !state.settings().extraTime()
                && state.phase() == Phase.OPEN
                && state.answers().size() + 1 >= state.players().count();
    }
}
