package app.footnote.live;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import app.footnote.grading.RuleTexts;
import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.RoomState;
import app.footnote.live.wire.Asked;
import app.footnote.live.wire.Own;
import app.footnote.live.wire.Reveal;
import app.footnote.live.wire.RoomView;
import app.footnote.live.wire.Roster;
import app.footnote.live.wire.Standing;
import app.footnote.question.Answer;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import app.footnote.question.Topic;
import app.footnote.question.markup.Markup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a room looks like from outside. */
final class RoomViews {
    private static final int TOP = 5;

    private final String code;
    private final String title;
    private final SetMetadata set;
    private final Quotes quotes;

    /** The last reveal that was made, and the step it was made for. */
    private @Nullable Reveal revealed;

    private int revealedStep;

    RoomViews(String code, String title, SetMetadata set, Quotes quotes) {
        this.code = code;
        this.title = title;
        this.set = set;
        this.quotes = quotes;
    }

    SetMetadata set() {
        return set;
    }

    /** What everybody sees. */
    RoomView common(RoomState state, Instant now) {
        return new RoomView(
                code,
                title,
                state.changes(),
                state.step(),
                now.toEpochMilli(),
                state.phase(),
                state.paused(),
                state.until().map(Instant::toEpochMilli).orElse(null),
                state.remaining().map(left -> Math.max(0, left.toMillis())).orElse(null),
                state.length().map(Duration::toMillis).orElse(null),
                state.hostAway(),
                state.locked(),
                state.settings().namesShown(),
                state.settings().scoring(),
                state.players().count(),
                state.question(),
                state.questions(),
                state.vote(),
                asked(state),
                state.phase() == Phase.DISCUSSION ? votes(state.shown(), state.answers()) : null,
                state.phase() == Phase.REVEAL ? reveal(state) : null,
                top(state),
                null);
    }

    /** What only the player sees. */
    Own own(RoomState state, Player player) {
        boolean over = state.phase() == Phase.REVEAL || state.phase() == Phase.SCOREBOARD;
        boolean asks = state.question() > 0;
        return new Own(
                player.number(),
                player.name(),
                asks ? state.answer(player.number()).map(RoomViews::answer).orElse(null) : null,
                over ? result(state, player) : null,
                player.score(),
                player.rank(),
                state.ownUntil(player).map(Instant::toEpochMilli).orElse(null));
    }

    static Roster.Entry entry(Player player, boolean connected) {
        return new Roster.Entry(
                player.number(), player.name(), player.realName(), connected, player.kicked(), player.score());
    }

    private static Own.Answer answer(Event.Answered answered) {
        return new Own.Answer(answered.id(), answered.given());
    }

    private static Own.Result result(RoomState state, Player player) {
        return state.counted(player.number())
                .map(answer -> {
                    Outcome outcome = state.judged(answer).outcome();
                    return new Own.Result(true, outcome.correct(), outcome.score(), state.points(answer));
                })
                .orElse(new Own.Result(false, false, 0, 0));
    }

    private @Nullable Asked asked(RoomState state) {
        if (!state.phase().asking() && state.phase() != Phase.REVEAL) {
            return null;
        }
        Presentation shown = state.shown();
        Question question = shown.question();
        boolean whole = state.phase() != Phase.READING;
        List<String> options = whole
                ? shown.options().stream().map(option -> option.option().text()).toList()
                : List.of();
        List<String> left = whole ? shown.left() : List.of();
        List<String> right = whole ? shown.right() : List.of();
        return new Asked(
                question.type().code(),
                topic(question.topic()),
                question.markdown() ? question.asked().plain() : question.stem(),
                texts(question, options, Markup::plain),
                texts(question, left, Markup::plain),
                texts(question, right, Markup::plain),
                question.answer() instanceof Answer.Number number ? number.unit() : null,
                RuleTexts.ownOf(question),
                question.markdown()
                        ? new Asked.Html(
                                question.asked().html(""),
                                texts(question, options, text -> text.label("")),
                                texts(question, left, text -> text.label("")),
                                texts(question, right, text -> text.label("")))
                        : null);
    }

    private static List<String> texts(Question question, List<String> texts, Function<Markup, String> form) {
        return texts.stream().map(question::said).map(form).toList();
    }

    private String topic(String id) {
        return set.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::title)
                .findFirst()
                .orElse("");
    }

    /** What was revealed is worked out anew, as after a key was changed. */
    void forget() {
        revealed = null;
    }

    private Reveal reveal(RoomState state) {
        Reveal made = revealed;
        if (made == null || revealedStep != state.step()) {
            Presentation shown = state.shown();
            List<Event.Answered> counted = new ArrayList<>();
            state.players()
                    .all()
                    .forEach(player -> state.counted(player.number()).ifPresent(counted::add));
            boolean twice = state.vote() == 2;
            made = new RevealText(set, quotes, shown)
                    .with(
                            votes(shown, state.answers()),
                            twice ? votes(shown, state.firstAnswers()) : null,
                            counted.size(),
                            (int) counted.stream()
                                    .filter(answer ->
                                            state.judged(answer).outcome().correct())
                                    .count());
            revealed = made;
            revealedStep = state.step();
        }
        return made;
    }

    private static List<Integer> votes(Presentation shown, Map<Integer, Event.Answered> answers) {
        List<Integer> votes =
                new ArrayList<>(Collections.nCopies(shown.options().size(), 0));
        for (Event.Answered answer : answers.values()) {
            if (answer.given() instanceof Given.Chosen chosen) {
                chosen.positions().forEach(position -> votes.set(position, votes.get(position) + 1));
            }
        }
        return votes;
    }

    private static List<Standing> top(RoomState state) {
        return state.settings().namesShown()
                ? state.players().board().stream()
                        .limit(TOP)
                        .map(player -> new Standing(player.rank(), player.number(), player.name(), player.score()))
                        .toList()
                : List.of();
    }
}
