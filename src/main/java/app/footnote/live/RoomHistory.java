package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.live.room.Event;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.RoomState;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What happened in rooms, folded from their events, whether they are open or closed. */
final class RoomHistory {
    private final Database database;
    private final Library library;

    RoomHistory(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** The questions of a room as they are shown in it. */
    static List<Presentation> presentations(Library library, RoomRow row) {
        return row.questions().stream()
                .map(planned -> library.shown(planned.version(), planned.seed()))
                .toList();
    }

    /** An open room. */
    RoomSummary summary(Room room, RoomState state) {
        boolean joins = !state.locked()
                && state.phase() != Phase.PODIUM
                && state.phase() != Phase.CLOSED
                && (state.phase() == Phase.LOBBY || state.settings().lateJoin());
        return summary(room.row(), state.phase(), joins, state.players().count());
    }

    /** A room that is not open any more. */
    RoomSummary summary(RoomRow row) {
        int players = database.read(handle -> RoomPlayerStore.count(handle, row.id()));
        return summary(row, Phase.CLOSED, false, players);
    }

    private RoomSummary summary(RoomRow row, Phase phase, boolean joins, int players) {
        var set = library.version(row.setVersion()).metadata();
        return new RoomSummary(
                row.id(),
                row.code(),
                row.title(),
                set.slug(),
                row.settings(),
                phase,
                joins,
                players,
                row.questions().size(),
                row.openedAt());
    }

    RoomReport report(RoomRow row) {
        return report(row, OptionalInt.empty());
    }

    OwnReport own(RoomRow row, int player) {
        RoomReport whole = report(row, OptionalInt.of(player));
        RoomReport.Player self = whole.players().stream()
                .filter(other -> other.player() == player)
                .findFirst()
                .orElseThrow();
        return new OwnReport(whole.room(), self, whole.asked());
    }

    /** What was asked, without anybody's answers. */
    RoomReport questions(RoomRow row) {
        RoomReport whole = report(row, OptionalInt.of(0));
        return new RoomReport(whole.room(), whole.asked(), List.of());
    }

    /** @param of whose answers are in it; empty for everybody's */
    private RoomReport report(RoomRow row, OptionalInt of) {
        List<Presentation> questions = presentations(library, row);
        RoomState state = new RoomState(row.settings(), questions);
        List<RoomReport.Asked> asked = new ArrayList<>();
        for (RoomEventStore.Numbered numbered : database.read(handle -> RoomEventStore.select(handle, row.id()))) {
            if (numbered.event() instanceof Event.Skipped skipped) {
                asked.add(asked(state, questions, skipped.question(), true, of));
            }
            state.apply(numbered.event());
            if (numbered.event() instanceof Event.Began began && began.phase() == Phase.REVEAL) {
                asked.add(asked(state, questions, began.question(), false, of));
            }
        }
        List<RoomReport.Player> players = state.players().all().stream()
                .sorted(Comparator.comparing(Player::kicked)
                        .thenComparing(Comparator.comparingInt(Player::score).reversed())
                        .thenComparing(Player::number))
                .map(RoomHistory::player)
                .toList();
        int count = state.players().count();
        return new RoomReport(summary(row, state.phase(), false, count), asked, players);
    }

    private static RoomReport.Asked asked(
            RoomState state, List<Presentation> questions, int number, boolean skipped, OptionalInt of) {
        Presentation shown = questions.get(number - 1);
        boolean out = skipped || !shown.judged().counts();
        List<RoomReport.Answer> answers = Stream.concat(
                        state.firstAnswers().values().stream(), state.answers().values().stream())
                .filter(answer -> of.isEmpty() || of.getAsInt() == answer.player())
                .map(answer -> new RoomReport.Answer(
                        answer.player(),
                        answer.vote(),
                        answer.given(),
                        state.judged(answer).outcome(),
                        Duration.ofMillis(answer.took()),
                        out || !counts(state, answer) ? 0 : state.points(answer)))
                .toList();
        return new RoomReport.Asked(number, shown, out, answers);
    }

    private static boolean counts(RoomState state, Event.Answered answer) {
        return state.counted(answer.player()).filter(answer::equals).isPresent();
    }

    private static RoomReport.Player player(Player player) {
        return new RoomReport.Player(
                player.number(),
                player.name(),
                Optional.ofNullable(player.realName()),
                player.kicked(),
                player.score(),
                player.rank());
    }
}
