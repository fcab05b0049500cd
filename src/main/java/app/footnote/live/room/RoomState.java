package app.footnote.live.room;

import app.footnote.grading.Given;
import app.footnote.question.Presentation;
import app.footnote.response.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a room has come to: the fold over its events. It is changed by {@link #apply} alone and belongs to one thread at
 * a time; {@link RoomMachine} decides what happens next.
 */
public final class RoomState {
    private final RoomSettings settings;
    private final List<Presentation> questions;
    private final Players players = new Players();
    private Phase phase = Phase.LOBBY;
    private int step;
    private long changes;
    private int question;
    private int vote = 1;
    private Clock clock = Clock.STOPPED;
    private boolean locked;
    private boolean hostAway;
    private Map<Integer, Event.Answered> answers = new HashMap<>();
    private Map<Integer, Event.Answered> firstAnswers = new HashMap<>();

    public RoomState(RoomSettings settings, List<Presentation> questions) {
        this.settings = settings;
        this.questions = List.copyOf(questions);
    }

    /**
     * The time of a phase.
     *
     * @param opened when answers began to be taken, as if there had been no pause
     * @param began when the phase did, likewise
     * @param until when it ends by itself, or null
     * @param paused since when the clock stands, or null
     */
    record Clock(
            Instant opened,
            Instant began,
            @Nullable Instant until,
            @Nullable Instant paused) {
        static final Clock STOPPED = new Clock(Instant.EPOCH, Instant.EPOCH, null, null);

        /** Leaves out the time from one moment to another, as far as it is of the phase. */
        Clock without(Instant from, Instant to) {
            Instant start = from.isBefore(began) ? began : from;
            Duration gone = start.isBefore(to) ? Duration.between(start, to) : Duration.ZERO;
            return new Clock(opened.plus(gone), began.plus(gone), until == null ? null : until.plus(gone), null);
        }

        Clock longer(Duration more) {
            return new Clock(opened, began, until == null ? null : until.plus(more), paused);
        }
    }

    public RoomSettings settings() {
        return settings;
    }

    public Players players() {
        return players;
    }

    public Phase phase() {
        return phase;
    }

    /** Goes up with every phase. */
    public int step() {
        return step;
    }

    /** How much happened that everybody is told of. */
    public long changes() {
        return changes;
    }

    /** From 1; 0 before the first. */
    public int question() {
        return question;
    }

    public int questions() {
        return questions.size();
    }

    /** The question that the room is at; only after the first was shown. */
    public Presentation shown() {
        return questions.get(question - 1);
    }

    public int vote() {
        return vote;
    }

    public boolean locked() {
        return locked;
    }

    public boolean hostAway() {
        return hostAway;
    }

    public boolean paused() {
        return clock.paused() != null;
    }

    /** When the phase ends by itself; empty where it does not, or the clock stands. */
    public Optional<Instant> until() {
        return paused() ? Optional.empty() : Optional.ofNullable(clock.until());
    }

    /** What is left of the phase while the clock stands. */
    public Optional<Duration> remaining() {
        return clock.until() == null || clock.paused() == null
                ? Optional.empty()
                : Optional.of(Duration.between(clock.paused(), clock.until()));
    }

    /** When the player's own time ends, where that is not when everybody's does. */
    public Optional<Instant> ownUntil(Player player) {
        return AnswerRule.ownEnd(this, player).filter(end -> !paused());
    }

    /** How long the phase is, with what was added; empty where it does not end by itself. */
    public Optional<Duration> length() {
        return Optional.ofNullable(clock.until()).map(end -> Duration.between(clock.began(), end));
    }

    /** When answers began to be taken, as if there had been no pause. */
    public Instant openedAt() {
        return clock.opened();
    }

    /** When the phase began, likewise. */
    public Instant beganAt() {
        return clock.began();
    }

    Clock clock() {
        return clock;
    }

    /** The player's answer to the question and vote that the room is at. */
    public Optional<Event.Answered> answer(int player) {
        return Optional.ofNullable(answers.get(player));
    }

    /** The answers of the vote that the room is at, by player. */
    public Map<Integer, Event.Answered> answers() {
        return answers;
    }

    /** The answers before the discussion; empty where there was none. */
    public Map<Integer, Event.Answered> firstAnswers() {
        return firstAnswers;
    }

    /** The answer that counts: the last that was given, whether before or after a discussion. */
    public Optional<Event.Answered> counted(int player) {
        return Optional.ofNullable(answers.getOrDefault(player, firstAnswers.get(player)));
    }

    /** How an answer is judged by the key that its question has now. */
    public Judgement judged(Event.Answered answer) {
        return Judgement.of(questions.get(answer.question() - 1), answer.given(), answer.outcome());
    }

    /** What an answer is worth in this room. */
    public int points(Event.Answered answer) {
        Judgement judged = judged(answer);
        if (!judged.counts()) {
            return 0;
        }
        return settings.scoring()
                .scoring()
                .points(
                        judged.outcome(),
                        !(answer.given() instanceof Given.Nothing),
                        Duration.ofMillis(answer.took()),
                        settings.time());
    }

    /** Goes on by what happened. */
    public void apply(Event event) {
        changes += event.about() == 0 ? 1 : 0;
        if (event instanceof Event.Answered answered) {
            if (answered.question() == question && answered.vote() == vote) {
                answers.putIfAbsent(answered.player(), answered);
            }
        } else if (event instanceof Event.Joined joined) {
            players.add(joined);
        } else if (event instanceof Event.Kicked gone) {
            players.kick(gone.player());
        } else if (event instanceof Event.Began began) {
            begin(began);
        } else if (event instanceof Event.Skipped) {
            answers = new HashMap<>();
            firstAnswers = new HashMap<>();
        } else if (event instanceof Event.Locked lock) {
            locked = lock.locked();
        } else if (event instanceof Event.HostAway away) {
            hostAway = away.away();
        } else {
            clock = clock(event);
        }
    }

    private Clock clock(Event event) {
        if (event instanceof Event.Paused stopped) {
            return new Clock(clock.opened(), clock.began(), clock.until(), Instant.ofEpochMilli(stopped.at()));
        }
        if (event instanceof Event.Resumed resumed && clock.paused() != null) {
            return clock.without(clock.paused(), Instant.ofEpochMilli(resumed.at()));
        }
        if (event instanceof Event.TimeAdded added) {
            return clock.longer(Duration.ofMillis(added.milliseconds()));
        }
        return event instanceof Event.GivenBack back
                ? clock.without(Instant.ofEpochMilli(back.from()), Instant.ofEpochMilli(back.until()))
                : clock;
    }

    private void begin(Event.Began began) {
        step++;
        if (began.question() != question) {
            answers = new HashMap<>();
            firstAnswers = new HashMap<>();
        } else if (began.vote() != vote) {
            firstAnswers = answers;
            answers = new HashMap<>();
        }
        phase = began.phase();
        question = began.question();
        vote = began.vote();
        Instant at = Instant.ofEpochMilli(began.at());
        Instant until = began.until() == null ? null : Instant.ofEpochMilli(began.until());
        clock = new Clock(phase == Phase.OPEN ? at : clock.opened(), at, until, null);
        if (phase == Phase.REVEAL) {
            for (Player player : players.all()) {
                counted(player.number()).ifPresent(answer -> player.add(points(answer)));
            }
            players.rank();
        } else if (phase == Phase.PODIUM) {
            players.rank();
        }
    }
}
