package app.footnote.live;

import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.RoomState;
import app.footnote.live.wire.Counts;
import app.footnote.live.wire.Line;
import app.footnote.live.wire.Messages;
import app.footnote.live.wire.Own;
import app.footnote.live.wire.RoomView;
import app.footnote.live.wire.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Tells a room's audience what changed. What goes to everybody is written once, and sent by another thread than the one
 * that takes answers, so that a thousand sends keep nobody waiting for an acknowledgement.
 */
final class Crier {
    private static final long BETWEEN_COUNTS = Duration.ofMillis(250).toNanos();

    /** In larger rooms the host learns scores from the board and the report. */
    private static final int MOST_SCORES = 500;

    private final RoomViews views;
    private final Audience audience;
    private final Mailbox<Runnable> sending;
    private final Set<Integer> changed = new LinkedHashSet<>();
    private boolean counting;
    private long counted;

    Crier(RoomViews views, Audience audience, Executor executor) {
        this.views = views;
        this.audience = audience;
        this.sending = new Mailbox<>(executor, some -> some.forEach(Runnable::run));
    }

    /** A line, and what only its player sees, or null. */
    private record Target(Line line, @Nullable Own own) {}

    /**
     * Tells everybody; a player with a view of their own gets that put in.
     *
     * @param arrived who is told the whole state besides, and needs nothing of this
     */
    void tell(RoomState state, RoomView view, boolean began, Set<Line> arrived) {
        boolean each = began && state.phase().ordinal() >= Phase.REVEAL.ordinal();
        boolean extra = began && state.settings().extraTime();
        List<Target> targets = new ArrayList<>(audience.players().size());
        audience.players().forEach((line, number) -> {
            if (arrived.contains(line)) {
                return;
            }
            Player player = state.players().ofNumber(number).orElseThrow();
            boolean own = each || extra && state.ownUntil(player).isPresent();
            targets.add(new Target(line, own ? views.own(state, player) : null));
        });
        audience.projectors().forEach(line -> targets.add(new Target(line, null)));
        audience.hosts().forEach(line -> targets.add(new Target(line, null)));
        sending.post(() -> {
            byte[] common = Messages.write(view);
            for (Target target : targets) {
                Own own = target.own();
                target.line().send(own == null ? common : Messages.with(common, own));
            }
        });
        if (began && state.phase() == Phase.REVEAL && state.players().all().size() <= MOST_SCORES) {
            state.players().all().forEach(player -> changed.add(player.number()));
            counting = true;
        }
    }

    /** The whole state to one line. */
    void snapshot(RoomState state, RoomView view, Line line) {
        var player = audience.player(line);
        RoomView whole = player.isPresent()
                ? view.with(views.own(
                        state, state.players().ofNumber(player.getAsInt()).orElseThrow()))
                : view;
        sending.post(() -> line.send(Messages.write(whole)));
        if (audience.isHost(line)) {
            Roster roster = roster(state, List.copyOf(state.players().all()));
            sending.post(() -> line.send(Messages.write(roster)));
        }
        counting = true;
    }

    /** Ends the conversation on a line, behind what it is still to be sent. */
    void close(Line line, int code, String reason) {
        sending.post(() -> line.close(code, reason));
    }

    void note(Turn turn) {
        changed.addAll(turn.touched());
        counting |= !turn.touched().isEmpty()
                || turn.events().stream()
                        .anyMatch(event -> event instanceof Event.Answered && !secret(turn.state())
                                || event instanceof Event.Began);
    }

    /** Tells those who count, unless that was done a moment ago; gives how long to wait then, in nanoseconds. */
    long count(RoomState state, long nanos) {
        if (!counting || audience.hosts().isEmpty() && audience.projectors().isEmpty()) {
            return Long.MAX_VALUE;
        }
        long wait = counted + BETWEEN_COUNTS - nanos;
        if (counted != 0 && wait > 0) {
            return wait;
        }
        counting = false;
        counted = nanos;
        byte[] counts = Messages.write(counts(state));
        audience.hosts().forEach(line -> line.send(counts));
        audience.projectors().forEach(line -> line.send(counts));
        if (!changed.isEmpty()) {
            byte[] roster = Messages.write(roster(
                    state,
                    changed.stream()
                            .flatMap(number -> state.players().ofNumber(number).stream())
                            .toList()));
            changed.clear();
            audience.hosts().forEach(line -> line.send(roster));
        }
        return Long.MAX_VALUE;
    }

    Counts counts(RoomState state) {
        Integer answered =
                secret(state) ? null : Integer.valueOf(state.answers().size());
        return new Counts(state.players().count(), audience.connected(), answered);
    }

    /** Whether what is counted, and when it is told, would tell who has extra time. */
    private static boolean secret(RoomState state) {
        return state.settings().extraTime() && state.phase().asking();
    }

    Roster roster(RoomState state, List<Player> players) {
        return new Roster(players.stream()
                .map(player -> RoomViews.entry(player, audience.connected(player.number())))
                .toList());
    }
}
