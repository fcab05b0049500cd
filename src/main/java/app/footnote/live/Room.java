package app.footnote.live;

import app.footnote.live.room.Command;
import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.RoomMachine;
import app.footnote.live.room.RoomState;
import app.footnote.live.wire.Line;
import app.footnote.question.Presentation;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One room while it is open: reads letters one turn after the other, stores what happens, and only then tells anybody.
 * Where storing fails, what was thought to have happened is forgotten and read anew, and whoever waited is told to try
 * again.
 */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private static final long HOST_IS_AWAY = Duration.ofSeconds(6).toNanos();

    /** A clock that was set forward or back is noticed so soon. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final RoomRow row;
    private List<Presentation> questions;
    private final RoomWorks works;
    private final RoomLog log;
    private final RoomViews views;
    private final Audience audience = new Audience();
    private final Crier crier;
    private final Mailbox<Consumer<Turn>> mailbox;
    private final Set<Line> arrived = new LinkedHashSet<>();
    private RoomState state;
    private long hostLeft;
    private long active;
    private boolean hostSeen;
    private boolean outdated;
    private @Nullable ScheduledFuture<?> wake;
    private long wakesAt;

    Room(RoomRow row, List<Presentation> questions, RoomViews views, RoomWorks works) {
        this.row = row;
        this.questions = questions;
        this.works = works;
        this.views = views;
        this.log = new RoomLog(works.database(), row.id());
        this.crier = new Crier(views, audience, works.threads());
        this.mailbox = new Mailbox<>(works.threads(), this::turn);
        this.state = read();
        this.hostLeft = works.nanos().getAsLong();
        this.active = hostLeft;
        this.hostSeen = log.last() > 0;
    }

    RoomRow row() {
        return row;
    }

    /** Does something with the room in its own thread. */
    void post(Consumer<Turn> letter) {
        mailbox.post(letter);
    }

    /** Looks at the room, or does something, and gives what came of it once that is stored. */
    <T> CompletableFuture<T> ask(Function<Turn, T> letter) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        post(turn -> {
            T value = letter.apply(turn);
            turn.reply(
                    () -> answer.complete(value),
                    () -> answer.completeExceptionally(new IllegalStateException("not stored")));
        });
        return answer;
    }

    /** A player, the host or a projector has opened a line. */
    void arrive(Line line, BiFunction<Turn, Audience, Arrival> whom) {
        post(turn -> {
            Arrival arrival = whom.apply(turn, audience);
            if (arrival == Arrival.IN) {
                arrived.add(line);
                audience.player(line).ifPresent(turn::touch);
                if (audience.isHost(line)) {
                    hostSeen = true;
                    hostIsThere(turn);
                }
            } else {
                crier.close(line, arrival.code(), arrival.reason());
            }
        });
    }

    void leave(Line line) {
        post(turn -> {
            audience.player(line).ifPresent(turn::touch);
            boolean hosted = audience.hosted();
            audience.remove(line);
            arrived.remove(line);
            if (hosted && !audience.hosted()) {
                hostLeft = works.nanos().getAsLong();
            }
        });
    }

    /** Whoever asks is sent the state. */
    void remind(Line line) {
        post(turn -> arrived.add(line));
    }

    Audience audience() {
        return audience;
    }

    RoomViews views() {
        return views;
    }

    Crier crier() {
        return crier;
    }

    /** Asks the machine what becomes of time's going by. */
    void tick() {
        post(turn -> {});
    }

    /** The host has shown that they are there, by whatever way. */
    void hostIsThere(Turn turn) {
        hostLeft = works.nanos().getAsLong();
        if (state.hostAway()) {
            turn.decide(new Command.HostAway(false));
        }
    }

    /** Takes out who was erased since the room was looked at last. */
    void forgetErased() {
        post(turn -> outdated |= !log.names().equals(names(turn.state())));
    }

    /** Goes on with other keys, where they are others; what was answered so far is judged by them too. */
    void judgeAnew(List<Presentation> shown) {
        post(turn -> {
            outdated |= !shown.equals(questions);
            questions = shown;
        });
    }

    private static Map<Integer, String> names(RoomState state) {
        return state.players().all().stream().collect(Collectors.toMap(Player::number, Player::name));
    }

    /** Reads all again, and tells everybody. */
    private void readAnew() {
        outdated = false;
        views.forget();
        state = read();
        for (Line line : audience.all()) {
            OptionalInt player = audience.player(line);
            if (player.isPresent()
                    && state.players().ofNumber(player.getAsInt()).isEmpty()) {
                crier.close(line, Arrival.UNKNOWN.code(), Arrival.UNKNOWN.reason());
                audience.remove(line);
            } else {
                arrived.add(line);
            }
        }
        tick();
    }

    /** Since when nothing happened, by the monotonic clock. */
    long activeAt() {
        return active;
    }

    private RoomState read() {
        RoomState made = new RoomState(row.settings(), questions);
        log.read().forEach(made::apply);
        return made;
    }

    private void turn(List<Consumer<Turn>> letters) {
        Turn turn = new Turn(state, works.clock().instant());
        try {
            letters.forEach(letter -> read(letter, turn));
            byItself(turn);
            if (!turn.events().isEmpty()) {
                log.append(turn.events());
                active = works.nanos().getAsLong();
            }
        } catch (RuntimeException e) {
            fail(turn, e);
            return;
        }
        try {
            tell(turn);
        } finally {
            turn.stored();
        }
        if (outdated) {
            readAnew();
        }
        sleep();
    }

    /** A letter that breaks is as if it had not come: nothing has happened by it yet. */
    private void read(Consumer<Turn> letter, Turn turn) {
        try {
            letter.accept(turn);
        } catch (RuntimeException e) {
            LOG.error("A message to room {} could not be dealt with", row.id(), e);
        }
    }

    private void byItself(Turn turn) {
        if (state.phase() == Phase.CLOSED) {
            return;
        }
        turn.decide(new Command.Tick());
        if (untilAway() == 0) {
            turn.decide(new Command.HostAway(true));
        }
    }

    private void fail(Turn turn, RuntimeException why) {
        LOG.warn("What happened in room {} was not stored", row.id(), why);
        try {
            state = read();
        } catch (RuntimeException e) {
            LOG.error("Room {} could not be read again", row.id(), e);
        }
        turn.failed();
        arrived.addAll(audience.all());
        var unused = works.timer().schedule(this::tick, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell(Turn turn) {
        boolean visible = turn.events().stream().anyMatch(Room::visible);
        boolean began = turn.events().stream().anyMatch(event -> event instanceof Event.Began);
        if (visible || !arrived.isEmpty()) {
            var view = views.common(state, works.clock().instant());
            if (visible) {
                crier.tell(state, view, began, arrived);
            }
            arrived.forEach(line -> crier.snapshot(state, view, line));
            arrived.clear();
        }
        crier.note(turn);
        for (Event event : turn.events()) {
            if (event instanceof Event.Kicked kicked) {
                audience.of(kicked.player()).forEach(line -> {
                    crier.close(line, Arrival.KICKED.code(), Arrival.KICKED.reason());
                    audience.remove(line);
                });
            } else if (event instanceof Event.Began phase && phase.phase() == Phase.REVEAL) {
                works.listener().revealed(this, log.last(), phase.question());
            } else if (event instanceof Event.Began phase && phase.phase() == Phase.CLOSED) {
                audience.clear(line -> crier.close(line, Arrival.CLOSED.code(), Arrival.CLOSED.reason()));
                works.listener().closed(this);
            }
        }
    }

    /** What everybody is told of; who came, and who answered, only those who count. */
    private static boolean visible(Event event) {
        return !(event instanceof Event.Joined || event instanceof Event.Answered || event instanceof Event.Kicked);
    }

    /** Sees to it that the room is looked at again when something is due: one wake at a time. */
    private void sleep() {
        long wait = Math.min(crier.count(state, works.nanos().getAsLong()), Math.min(untilDue(), untilAway()));
        if (wait == Long.MAX_VALUE) {
            return;
        }
        long at = works.nanos().getAsLong() + wait;
        ScheduledFuture<?> pending = wake;
        if (pending != null && !pending.isDone()) {
            if (wakesAt <= at) {
                return;
            }
            pending.cancel(false);
        }
        wakesAt = at;
        wake = works.timer().schedule(this::wakeUp, wait, TimeUnit.NANOSECONDS);
    }

    /** A wake that was used is none any more: its turn may come before its future says that it is done. */
    private void wakeUp() {
        post(turn -> wake = null);
    }

    private long untilDue() {
        Instant due = RoomMachine.due(state);
        if (due.equals(Instant.MAX)) {
            return Long.MAX_VALUE;
        }
        Duration left = Duration.between(works.clock().instant(), due);
        return Math.max(0, left.compareTo(LOOK) > 0 ? LOOK.toNanos() : left.toNanos());
    }

    private long untilAway() {
        return hostSeen && !audience.hosted() && !state.hostAway() && state.phase() != Phase.CLOSED
                ? Math.max(0, hostLeft + HOST_IS_AWAY - works.nanos().getAsLong())
                : Long.MAX_VALUE;
    }
}
