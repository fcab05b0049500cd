package app.footnote.live;

import app.footnote.live.room.Command;
import app.footnote.live.room.HostCommand;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.Refusal;
import app.footnote.live.wire.FromPlayer;
import app.footnote.live.wire.Line;
import app.footnote.live.wire.Messages;
import app.footnote.live.wire.Refused;
import app.footnote.live.wire.Stored;
import app.footnote.web.Access;
import app.footnote.web.Routes;
import app.footnote.web.Texts;
import app.footnote.web.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** The sockets of rooms: one kind for players, one for the host, one for the projector. */
public final class LiveSockets implements Routes.Group {
    /** Every socket is pinged once in so many seconds, each second another part of them. */
    private static final int BUCKETS = 15;

    private final OpenRooms rooms;
    private final Texts texts;
    private final LongSupplier chance;
    private final List<Set<LiveSocket>> pinged = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger second = new AtomicInteger();

    /** @param chance numbers that nobody can guess, for pings */
    public LiveSockets(OpenRooms rooms, Texts texts, LongSupplier chance) {
        this.rooms = rooms;
        this.texts = texts;
        this.chance = chance;
        for (int i = 0; i < BUCKETS; i++) {
            pinged.add(ConcurrentHashMap.newKeySet());
        }
        var unused = rooms.works().timer().scheduleAtFixedRate(this::ping, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void add(Routes routes) {
        routes.socket("/live/{code}/socket/player", Access.LEARNER, (viewer, code) -> socket(code, player(viewer)))
                .socket("/live/{code}/socket/host", Access.INSTRUCTOR, (viewer, code) -> socket(code, host(viewer)))
                .socket(
                        "/live/{code}/socket/projector",
                        Access.INSTRUCTOR,
                        (viewer, code) -> socket(code, projector(viewer)));
    }

    LongSupplier nanos() {
        return rooms.works().nanos();
    }

    Instant now() {
        return rooms.works().clock().instant();
    }

    long unguessable() {
        return chance.getAsLong();
    }

    void opened(LiveSocket socket) {
        pinged.get(opened.getAndIncrement() % BUCKETS & Integer.MAX_VALUE).add(socket);
    }

    void closed(LiveSocket socket) {
        pinged.forEach(bucket -> bucket.remove(socket));
    }

    void refuse(Line line) {
        line.send(refused(null, Refusal.TOO_MANY));
    }

    private void ping() {
        pinged.get(second.getAndIncrement() % BUCKETS & Integer.MAX_VALUE).forEach(LiveSocket::ping);
    }

    /** What a kind of socket does with a room. */
    private record Kind(BiFunction<Room, Line, BiFunction<Turn, Audience, Arrival>> arrival, Saying saying) {}

    @FunctionalInterface
    private interface Saying {
        void said(Room room, Line line, String text, Instant receivedAt);
    }

    private Session.Listener socket(String code, Kind kind) {
        Optional<Room> found = rooms.find(code);
        return new LiveSocket(
                this,
                new LiveSocket.Talk() {
                    @Override
                    public void opened(Line line) {
                        found.ifPresentOrElse(
                                room -> room.arrive(line, kind.arrival().apply(room, line)),
                                () -> line.close(Arrival.CLOSED.code(), Arrival.CLOSED.reason()));
                    }

                    @Override
                    public void said(Line line, String text, Instant receivedAt) {
                        found.ifPresent(room -> kind.saying().said(room, line, text, receivedAt));
                    }

                    @Override
                    public void closed(Line line) {
                        found.ifPresent(room -> room.leave(line));
                    }
                },
                nanos());
    }

    private Kind player(Viewer viewer) {
        long person = viewer.id();
        return new Kind(
                (room, line) -> (turn, audience) -> {
                    Optional<Player> player = rooms.playerOf(room, turn.state(), person);
                    if (player.isEmpty() || player.get().kicked()) {
                        return player.isEmpty() ? Arrival.UNKNOWN : Arrival.KICKED;
                    }
                    audience.addPlayer(line, player.get().number());
                    return Arrival.IN;
                },
                this::playerSaid);
    }

    private Kind host(Viewer viewer) {
        return new Kind(
                (room, line) -> (turn, audience) -> {
                    if (!room.row().hostedBy(viewer.id())) {
                        return Arrival.UNKNOWN;
                    }
                    audience.addHost(line);
                    return Arrival.IN;
                },
                this::hostSaid);
    }

    private Kind projector(Viewer viewer) {
        return new Kind(
                (room, line) -> (turn, audience) -> {
                    if (!room.row().hostedBy(viewer.id())) {
                        return Arrival.UNKNOWN;
                    }
                    audience.addProjector(line);
                    return Arrival.IN;
                },
                (room, line, text, receivedAt) -> room.remind(line));
    }

    private void playerSaid(Room room, Line line, String text, Instant receivedAt) {
        Optional<FromPlayer> message = Messages.fromPlayer(text);
        if (message.isEmpty()) {
            line.send(refused(null, Refusal.UNREADABLE));
        } else if (message.get() instanceof FromPlayer.Answer answer && answer.isWhole()) {
            room.post(turn -> answered(turn, room, line, answer, receivedAt));
        } else if (message.get() instanceof FromPlayer.Ask) {
            room.remind(line);
        } else {
            line.send(refused(null, Refusal.UNREADABLE));
        }
    }

    private void answered(Turn turn, Room room, Line line, FromPlayer.Answer answer, Instant receivedAt) {
        int player = room.audience().player(line).orElse(0);
        Duration credit = line.trips().credit(Duration.between(turn.state().openedAt(), receivedAt));
        Refusal refusal = turn.decide(new Command.Answer(
                        player, answer.id(), answer.question(), answer.vote(), answer.given(), receivedAt, credit))
                .refusal();
        byte[] reply = refusal == null
                ? Messages.write(new Stored(answer.id(), answer.question(), answer.vote()))
                : refused(answer.id(), refusal);
        turn.reply(() -> line.send(reply), () -> line.send(refused(answer.id(), Refusal.BUSY)));
    }

    private void hostSaid(Room room, Line line, String text, Instant receivedAt) {
        Optional<HostCommand> command = Messages.fromHost(text);
        if (command.isEmpty()) {
            line.send(refused(null, Refusal.UNREADABLE));
        } else if (command.get() instanceof HostCommand.Ask) {
            room.remind(line);
        } else {
            room.post(turn -> {
                if (!room.audience().isHost(line)) {
                    return;
                }
                Refusal refusal = turn.state().phase() == Phase.CLOSED
                        ? Refusal.CLOSED
                        : turn.decide(command.get()).refusal();
                if (refusal != null) {
                    turn.reply(() -> line.send(refused(null, refusal)), () -> {});
                } else {
                    turn.reply(() -> {}, () -> line.send(refused(null, Refusal.BUSY)));
                }
            });
        }
    }

    private byte[] refused(@Nullable String id, Refusal why) {
        return Messages.write(new Refused(id, why.code(), texts.of(why.textKey())));
    }
}
