package app.footnote.live.room;

import app.footnote.grading.Given;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A room in a test: what is told to it happens at once, and what happened is kept. */
final class Stage {
    static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    final List<Event> events = new ArrayList<>();
    final RoomState state;
    private final List<Presentation> questions;
    private final RoomSettings settings;
    Instant now = START;

    Stage(RoomSettings settings, int count) {
        this.settings = settings;
        questions = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Presentation.of(question(number), number))
                .toList();
        state = new RoomState(settings, questions);
    }

    /** Twenty seconds, by speed, no reading time. */
    static RoomSettings settings(boolean secondVote, int extraTimePercent, boolean endWhenAllAnswered) {
        return new RoomSettings(
                10,
                0,
                20,
                ScoringRule.SPEED,
                false,
                true,
                false,
                true,
                secondVote,
                extraTimePercent,
                endWhenAllAnswered);
    }

    @Nullable
    Refusal tell(Command command) {
        Decision decision = RoomMachine.decide(state, command, now);
        decision.events().forEach(event -> {
            events.add(event);
            state.apply(event);
        });
        return decision.refusal();
    }

    /** Lets time go by, looked at every tenth of a second as a server does. */
    void later(Duration duration) {
        Instant end = now.plus(duration);
        while (now.isBefore(end)) {
            now = now.plusMillis(100);
            tell(new Command.Tick());
        }
    }

    void join(int person, int extraTimePercent) {
        tell(new Command.Join(person, "P" + person, null, extraTimePercent));
    }

    void next() {
        tell(new HostCommand.Next(state.step()));
    }

    @Nullable
    Refusal answer(int player, boolean right) {
        return answer(player, right, "own", now, Duration.ZERO);
    }

    @Nullable
    Refusal answer(int player, boolean right, String id, Instant receivedAt, Duration credit) {
        int key = state.question() == 0 ? 0 : state.shown().keyPositions().get(0);
        Given given = new Given.Chosen(List.of(right ? key : 1 - key));
        return tell(new Command.Answer(player, id, state.question(), state.vote(), given, receivedAt, credit));
    }

    int score(int player) {
        return state.players().ofNumber(player).orElseThrow().score();
    }

    /** The same room made anew from what happened. */
    RoomState replayed() {
        RoomState made = new RoomState(settings, questions);
        events.forEach(made::apply);
        return made;
    }

    private static Question question(int number) {
        Answer.Choice choice = new Answer.Choice(
                List.of(new Option("right", null, List.of())), List.of(new Option("wrong", null, List.of())), 2, false);
        return new Question(
                "q" + number,
                "c" + number,
                QuestionType.SINGLE_CHOICE,
                "topic",
                "frame",
                "Stem?",
                choice,
                "Because.",
                List.of(),
                List.of(),
                null);
    }
}
