package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.live.room.Command;
import app.footnote.live.room.Decision;
import app.footnote.live.room.HostCommand;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.Refusal;
import app.footnote.live.wire.FromPlayer;
import app.footnote.live.wire.RoomView;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The rooms of this server, as pages ask for them. */
public final class Rooms {
    private static final int TRIES = 20;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REAL_NAME = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Library library;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final OpenRooms open;
    private final Extras extras;
    private final Nicknames nicknames;
    private final String neutralName;
    private final RoomHistory history;

    /**
     * @param random must not be guessable: codes come from it
     * @param language whose list of words nicknames are looked up in
     * @param neutralName what is shown instead of a nickname that is refused
     */
    public Rooms(
            Database database,
            Library library,
            Ids ids,
            InstantSource clock,
            RandomGenerator random,
            OpenRooms open,
            Extras extras,
            String language,
            String neutralName) {
        this.database = database;
        this.library = library;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
        this.open = open;
        this.extras = extras;
        this.nicknames = Nicknames.of(language);
        this.neutralName = neutralName;
        this.history = new RoomHistory(database, library);
    }

    /** Opens a room and gives its code; empty where there is no such set, or none of its questions fits. */
    public Optional<String> open(long host, Opening opening) {
        return library.set(opening.set()).flatMap(set -> open(host, opening, set));
    }

    private Optional<String> open(long host, Opening opening, PublishedSet set) {
        List<Entry> drawn =
                new Draw(opening.pools(), opening.settings().shuffle()).of(set.entries(), random.nextLong());
        List<RoomRow.Planned> questions = drawn.stream()
                .limit(opening.settings().questions())
                .map(entry -> new RoomRow.Planned(entry.id(), entry.card(), random.nextLong()))
                .toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        String wished = opening.title().strip();
        String title = wished.isEmpty() ? set.metadata().title() : wished;
        for (int i = 0; i < TRIES; i++) {
            RoomRow row = new RoomRow(
                    ids.next(),
                    OptionalLong.of(host),
                    RoomCode.make(random),
                    set.version(),
                    title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                    opening.settings(),
                    questions,
                    clock.instant(),
                    null,
                    0);
            if (database.<Boolean, RuntimeException>write(handle -> RoomStore.insert(handle, row))) {
                open.add(row);
                return Optional.of(row.code());
            }
        }
        throw new IllegalStateException("No free code was found in " + TRIES + " tries");
    }

    /** The room of a code as somebody types it; empty where there is none, or it is closed. */
    public Optional<RoomSummary> find(String typed) {
        return open.find(RoomCode.read(typed)).flatMap(room -> ask(room, turn -> history.summary(room, turn.state())));
    }

    /** The rooms that somebody opened, the last first, also those that are closed. */
    public List<RoomSummary> openedBy(long host) {
        return database.read(handle -> RoomStore.selectOfHost(handle, host)).stream()
                .map(this::summary)
                .toList();
    }

    /** The rooms that somebody played in, the last first. */
    public List<RoomSummary> playedBy(long person) {
        return database.read(handle -> RoomStore.selectOfPlayer(handle, person)).stream()
                .map(this::summary)
                .toList();
    }

    /** Lets somebody in; who is in already stays who they are. */
    public Joining join(String code, Joining.Wish wish) {
        Optional<Room> found = open.find(RoomCode.read(code));
        if (found.isEmpty()) {
            return new Joining.Refused(Refusal.CLOSED);
        }
        Room room = found.get();
        String name = Nicknames.tidied(wish.nickname());
        String realName = Nicknames.tidied(wish.realName());
        boolean asked = room.row().settings().realNames();
        OptionalInt extra = extra(wish);
        Refusal wrong = !Nicknames.isName(name)
                ? Refusal.NAME
                : asked && (realName.isEmpty() || realName.length() > LONGEST_REAL_NAME)
                        ? Refusal.REAL_NAME
                        : extra.isEmpty() ? Refusal.CODE : null;
        return ask(room, turn -> join(room, turn, wish, name, asked ? realName : null, extra, wrong))
                .orElse(new Joining.Refused(Refusal.BUSY));
    }

    private Joining join(
            Room room,
            Turn turn,
            Joining.Wish wish,
            String name,
            @Nullable String realName,
            OptionalInt extra,
            @Nullable Refusal wrong) {
        Optional<Player> already = open.playerOf(room, turn.state(), wish.person());
        if (wrong != null && already.isEmpty()) {
            return new Joining.Refused(wrong);
        }
        boolean replaced = nicknames.refuses(name);
        Decision decision =
                turn.decide(new Command.Join(wish.person(), replaced ? neutralName : name, realName, extra.orElse(0)));
        if (decision.refusal() != null) {
            return new Joining.Refused(decision.refusal());
        }
        Player player = turn.state().players().ofPerson(wish.person()).orElseThrow();
        return new Joining.In(player.number(), player.name(), !player.name().equals(name));
    }

    private OptionalInt extra(Joining.Wish wish) {
        String privateCode = wish.privateCode().strip();
        return privateCode.isEmpty() ? OptionalInt.of(extras.of(wish.person())) : extras.ofCode(privateCode);
    }

    /** The room as one of its players sees it; empty where the person is not in it. */
    public Optional<RoomView> player(String code, long person) {
        return open.find(code)
                .flatMap(room -> ask(
                                room,
                                turn -> open.playerOf(room, turn.state(), person)
                                        .filter(player -> !player.kicked())
                                        .map(player -> room.views()
                                                .common(turn.state(), clock.instant())
                                                .with(room.views().own(turn.state(), player))))
                        .flatMap(Function.identity()));
    }

    /** An answer over HTTP; empty where it was stored, or was before. */
    public Optional<Refusal> answer(String code, long person, FromPlayer.Answer answer) {
        var receivedAt = clock.instant();
        return refusal(code, (room, turn) -> {
            Optional<Player> player = open.playerOf(room, turn.state(), person);
            return player.isEmpty()
                    ? Optional.of(Refusal.UNKNOWN)
                    : Optional.ofNullable(turn.decide(new Command.Answer(
                                    player.get().number(),
                                    answer.id(),
                                    answer.question(),
                                    answer.vote(),
                                    answer.given(),
                                    receivedAt,
                                    Duration.ZERO))
                            .refusal());
        });
    }

    /** The room as its host sees it; empty for everybody else. */
    public Optional<HostView> host(String code, long person) {
        return open.find(code)
                .filter(room -> room.row().hostedBy(person))
                .flatMap(room -> ask(
                        room,
                        turn -> new HostView(
                                room.views().common(turn.state(), clock.instant()),
                                room.crier()
                                        .roster(
                                                turn.state(),
                                                List.copyOf(
                                                        turn.state().players().all())),
                                room.crier().counts(turn.state()))));
    }

    /** Does what the host says; empty where it was done. */
    public Optional<Refusal> command(String code, long person, HostCommand command) {
        return refusal(code, (room, turn) -> {
            if (!room.row().hostedBy(person)) {
                return Optional.of(Refusal.UNKNOWN);
            }
            if (turn.state().phase() != Phase.CLOSED) {
                room.hostIsThere(turn);
            }
            return Optional.ofNullable(turn.decide(command).refusal());
        });
    }

    /** What happened in a room; empty for everybody but its host. */
    public Optional<RoomReport> report(long room, long host) {
        return database.read(handle -> RoomStore.select(handle, room))
                .filter(row -> row.hostedBy(host))
                .map(history::report);
    }

    /** What somebody answered in a room; empty where they were not in it. */
    public Optional<OwnReport> own(long room, long person) {
        Optional<RoomRow> row = database.read(handle -> RoomStore.select(handle, room));
        OptionalInt number = database.read(handle -> RoomPlayerStore.selectNumber(handle, room, person));
        return row.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(history.own(row.get(), number.getAsInt()));
    }

    /**
     * The questions of a room without players and answers, for practising them: for its host and its players, and once
     * it is closed for everybody; empty for others, and where nothing was asked.
     */
    public Optional<RoomReport> questions(long room, long person) {
        return database.read(handle -> RoomStore.select(handle, room))
                .filter(row -> row.closed()
                        || row.hostedBy(person)
                        || database.read(handle -> RoomPlayerStore.selectNumber(handle, room, person))
                                .isPresent())
                .map(history::questions)
                .filter(report -> !report.asked().isEmpty());
    }

    private RoomSummary summary(RoomRow row) {
        return (row.closed() ? Optional.<Room>empty() : open.find(row.code()))
                .flatMap(room -> ask(room, turn -> history.summary(room, turn.state())))
                .orElseGet(() -> history.summary(row));
    }

    /** What is done in a room's own thread, and may be refused. */
    @FunctionalInterface
    private interface Doing {
        Optional<Refusal> in(Room room, Turn turn);
    }

    private Optional<Refusal> refusal(String code, Doing doing) {
        Optional<Room> found = open.find(code);
        if (found.isEmpty()) {
            return Optional.of(Refusal.CLOSED);
        }
        return ask(found.get(), turn -> doing.in(found.get(), turn)).orElse(Optional.of(Refusal.BUSY));
    }

    /** Empty where it could not be stored, or took too long. */
    private static <T> Optional<T> ask(Room room, Function<Turn, T> letter) {
        CompletableFuture<T> answer = room.ask(letter);
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
