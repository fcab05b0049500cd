package app.footnote;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import app.footnote.live.Extras;
import app.footnote.live.LiveSockets;
import app.footnote.live.OpenRooms;
import app.footnote.live.Opening;
import app.footnote.live.Rooms;
import app.footnote.live.room.RoomSettings;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.Quotes;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.study.SampleQuestions;
import app.footnote.web.Assets;
import app.footnote.web.Cookies;
import app.footnote.web.ErrorPages;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Texts;
import app.footnote.web.Viewer;
import app.footnote.web.Visitors;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rooms and their sockets on a free port, without the rest of the site, on a clock that tests move. The cookie {@code
 * p7} is that of the person 7, {@code h7} the same as an instructor.
 */
final class RoomSite implements AutoCloseable {
    static final long HOST = 1;

    private static final Pattern COOKIE = Pattern.compile("([ph])(\\d+)");

    private final Database database;
    private final Server server;
    private final OpenRooms open;
    private final Rooms rooms;
    private final AtomicReference<Instant> now;
    private final Map<Long, Integer> extra = new HashMap<>();

    RoomSite(Path folder, long seed, Instant start) {
        now = new AtomicReference<>(start);
        InstantSource clock = now::get;
        database = Database.open(DatabaseSettings.sqlite(folder));
        Ids ids = Ids.continuing(database, clock);
        new SetPublisher(database, ids, clock)
                .publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        database.run(handle -> {
            for (long person = 1; person <= 99; person++) {
                handle.execute(
                        "INSERT INTO person (id, guest, created_at) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                        person,
                        true);
            }
        });
        Outages outages = Outages.starting(database, clock);
        Library library = new Library(database);
        Random random = new Random(seed);
        open = new OpenRooms(database, library, Quotes.NONE, ids, clock, System::nanoTime).recover(outages);
        rooms = new Rooms(database, library, ids, clock, random, open, new Some(), "en", "Player");
        Texts texts = Texts.english();
        Gate gate = new Gate(new ByCookie(), new Cookies(new Origin(Optional.empty()), false));
        server = Server.start(
                NetworkSettings.onAnyPort(),
                gate,
                new ErrorPages(
                        new Pages(texts, Assets.read(Path.of("static")), Optional.empty()), (context, why) -> {}),
                context -> {},
                List.of(new LiveSockets(open, texts, random::nextLong)),
                List.of(open::close));
    }

    Rooms rooms() {
        return rooms;
    }

    Database database() {
        return database;
    }

    /** Opens a room with choices among options. */
    String open(RoomSettings settings) {
        Draw.Pool choices = new Draw.Pool(Set.of(), Set.of(), Set.of("single-choice", "true-false"), Set.of(), 0);
        return rooms.open(HOST, new Opening("river", List.of(choices), "", settings))
                .orElseThrow();
    }

    RoomClient player(String code, long person) {
        return client(code, "player", "p" + person);
    }

    RoomClient host(String code) {
        return client(code, "host", "h" + HOST);
    }

    RoomClient client(String code, String kind, String cookie) {
        return client(code, kind, cookie, "http://localhost:" + server.port());
    }

    /** @param page the address of the page that opens the socket */
    RoomClient client(String code, String kind, String cookie, String page) {
        return new RoomClient("ws://localhost:" + server.port() + "/live/" + code + "/socket/" + kind, cookie, page);
    }

    /** Gives somebody more time. */
    void extra(long person, int percent) {
        extra.put(person, percent);
    }

    void later(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    Instant now() {
        return now.get();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }

    private final class Some implements Extras {
        @Override
        public int of(long person) {
            return extra.getOrDefault(person, 0);
        }

        @Override
        public OptionalInt ofCode(String privateCode) {
            return privateCode.equals("half") ? OptionalInt.of(50) : OptionalInt.empty();
        }
    }

    private static final class ByCookie implements Visitors {
        @Override
        public Optional<Known> find(String cookie) {
            Matcher matcher = COOKIE.matcher(cookie);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Optional<Viewer.Account> account = matcher.group(1).equals("h")
                    ? Optional.of(new Viewer.Account("Ines", true, false))
                    : Optional.empty();
            return Optional.of(new Known(Long.parseLong(matcher.group(2)), account));
        }

        @Override
        public Arrival arrive() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void leave(String cookie) {}

        @Override
        public void forget(String cookie) {}
    }
}
