package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import app.footnote.live.room.Command;
import app.footnote.live.room.Event;
import app.footnote.live.room.HostCommand;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Player;
import app.footnote.live.room.RoomState;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.Quotes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rooms that are open, each in memory as long as it is. At start they are made anew from their events, and a
 * question that was open goes on with the time that remained when the server went down.
 */
public final class OpenRooms implements AutoCloseable, RoomWorks.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(OpenRooms.class);

    private static final int THREADS = 8;

    /** A room in which nothing happened for so long is closed. */
    private static final Duration IDLE = Duration.ofDays(1);

    /** One that has come to its end is closed sooner. */
    private static final Duration OVER = Duration.ofHours(1);

    private static final Duration LOOK = Duration.ofMinutes(1);

    /** Players need so long to be back after a restart, and less than this down time is not noted. */
    private static final Duration COMING_BACK = Duration.ofSeconds(2);

    private static final Duration LEAST_OUTAGE = Duration.ofSeconds(3);

    private final Database database;
    private final Library library;
    private final Quotes quotes;
    private final RoomResponses responses;
    private final RoomWorks works;
    private final ExecutorService threads;
    private final ExecutorService logging;
    private final ScheduledExecutorService timer;
    private final Map<String, Room> byCode = new ConcurrentHashMap<>();

    /** @param nanos a monotonic clock */
    public OpenRooms(
            Database database, Library library, Quotes quotes, Ids ids, InstantSource clock, LongSupplier nanos) {
        this.database = database;
        this.library = library;
        this.quotes = quotes;
        this.responses = new RoomResponses(database, ids);
        this.threads = pool("rooms", THREADS);
        this.logging = pool("rooms-log", 1);
        this.timer = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "rooms-timer"), new DiscardPolicy());
        this.works = new RoomWorks(database, clock, nanos, threads, timer, this);
    }

    /** Takes up all rooms that were open when the server went down, and looks after them from now on. */
    public OpenRooms recover(Outages outages) {
        for (RoomRow row : database.read(RoomStore::selectOpen)) {
            Room room = add(row);
            Instant now = works.clock().instant();
            Optional<Instant> down = outages.all().stream()
                    .filter(outage -> outage.until().isAfter(now.minus(LOOK)))
                    .map(Outages.Outage::from)
                    .findFirst();
            room.post(turn -> giveBack(turn, down));
            recoverResponses(room);
        }
        var unused =
                timer.scheduleWithFixedDelay(this::lookAfter, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    Optional<Room> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    RoomWorks works() {
        return works;
    }

    Room add(RoomRow row) {
        List<Presentation> questions = RoomHistory.presentations(library, row);
        RoomViews views = new RoomViews(
                row.code(), row.title(), library.version(row.setVersion()).metadata(), quotes);
        Room room = new Room(row, questions, views, works);
        byCode.put(row.code(), room);
        return room;
    }

    /** Lets all rooms go on with the keys that their questions have by now. */
    public void judgeAnew() {
        byCode.values().forEach(room -> room.judgeAnew(RoomHistory.presentations(library, room.row())));
    }

    /** The player who somebody is, also when they have come to an account since they joined. */
    Optional<Player> playerOf(Room room, RoomState state, long person) {
        Optional<Player> known = state.players().ofPerson(person);
        if (known.isPresent()) {
            return known;
        }
        OptionalInt number = database.read(
                handle -> RoomPlayerStore.selectNumber(handle, room.row().id(), person));
        Optional<Player> moved = number.isPresent() ? state.players().ofNumber(number.getAsInt()) : Optional.empty();
        moved.ifPresent(player -> state.players().know(person, player));
        return moved;
    }

    @Override
    public void revealed(Room room, long number, int question) {
        logging.execute(() -> log(room, number, question));
    }

    @Override
    public void closed(Room room) {
        byCode.remove(room.row().code());
    }

    @Override
    public void close() {
        timer.shutdownNow();
        threads.shutdown();
        logging.shutdown();
        try {
            threads.awaitTermination(COMING_BACK.toMillis(), TimeUnit.MILLISECONDS);
            logging.awaitTermination(COMING_BACK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void log(Room room, long number, int question) {
        try {
            RoomRow.Planned planned = room.row().questions().get(question - 1);
            Presentation shown = library.shown(planned.version(), planned.seed());
            responses.append(room.row(), shown, number, question);
        } catch (RuntimeException e) {
            LOG.error(
                    "The answers to question {} of room {} wait for the next start",
                    question,
                    room.row().id(),
                    e);
        }
    }

    /** What was revealed and is not in the log of responses, because the server went down between. */
    private void recoverResponses(Room room) {
        long number = 0;
        for (RoomEventStore.Numbered numbered :
                database.read(handle -> RoomEventStore.select(handle, room.row().id()))) {
            number = numbered.number();
            if (number > room.row().logged()
                    && numbered.event() instanceof Event.Began began
                    && began.phase() == Phase.REVEAL) {
                revealed(room, number, began.question());
            }
        }
    }

    private static void giveBack(Turn turn, Optional<Instant> down) {
        Instant least = turn.now().minus(LEAST_OUTAGE);
        Instant from = down.filter(outage -> outage.isBefore(least)).orElse(least);
        turn.decide(new Command.GiveBack(from, turn.now().plus(COMING_BACK)));
    }

    /** What is seen to every minute. */
    void lookAfter() {
        long now = works.nanos().getAsLong();
        for (Room room : byCode.values()) {
            room.forgetErased();
            room.post(turn -> {
                boolean over = turn.state().phase() == Phase.PODIUM
                        && room.audience().all().isEmpty();
                Duration idle = Duration.ofNanos(now - room.activeAt());
                if (idle.compareTo(over ? OVER : IDLE) > 0) {
                    turn.decide(new HostCommand.Close());
                }
            });
        }
    }

    /** What comes after the end is not done any more: whoever waits will ask again. */
    private static ExecutorService pool(String name, int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, name),
                new DiscardPolicy());
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
