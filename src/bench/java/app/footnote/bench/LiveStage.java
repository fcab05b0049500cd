package app.footnote.bench;

import app.footnote.account.Kiosk;
import app.footnote.account.Sessions;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.live.Extras;
import app.footnote.live.OpenRooms;
import app.footnote.live.Opening;
import app.footnote.live.Rooms;
import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.Quotes;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A data folder with a host and with rooms that are open, made before anything is measured. */
record LiveStage(Path data, String hostCookie, List<String> codes) {
    /** The instructor. */
    static final long HOST = 1;

    private static final String SET = "sco";

    static LiveStage prepare(Path data, int rooms, int questions) throws IOException {
        String cookie;
        try (Database database = Database.open(DatabaseSettings.sqlite(data))) {
            cookie = host(database);
        }
        ServerProcess.onOneCore(data).close(); // publishes the sets
        try (Database database = Database.open(DatabaseSettings.sqlite(data))) {
            return new LiveStage(data, cookie, open(database, rooms, questions));
        }
    }

    /** An instructor who is signed in, and their cookie. */
    static String host(Database database) {
        database.run(handle -> {
            handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, ?, 0)", HOST, false);
            handle.execute("""
                    INSERT INTO account (person_id, sign_in_name, sign_in_key, display_name, administrator, instructor,
                        language, created_at, last_seen_at)
                    VALUES (?, 'ada', 'ada', 'Ada', ?, ?, 'en', 0, 0)""", HOST, true, true);
        });
        return new Sessions(database, InstantSource.system(), new SecureRandom(), Kiosk.NONE).start(HOST, true, "Load");
    }

    private static List<String> open(Database database, int rooms, int questions) {
        InstantSource clock = InstantSource.system();
        SecureRandom random = new SecureRandom();
        Ids ids = Ids.continuing(database, clock);
        Library library = new Library(database);
        Extras none = new Extras() {
            @Override
            public int of(long student) {
                return 0;
            }

            @Override
            public OptionalInt ofCode(String privateCode) {
                return OptionalInt.empty();
            }
        };
        Draw.Pool choices = new Draw.Pool(Set.of(), Set.of(), Set.of("single-choice"), Set.of(), questions);
        RoomSettings settings =
                new RoomSettings(questions, 0, 60, ScoringRule.SPEED, true, true, false, true, false, 0, false);
        List<String> codes = new ArrayList<>();
        try (OpenRooms open = new OpenRooms(database, library, Quotes.NONE, ids, clock, System::nanoTime)) {
            Rooms all = new Rooms(database, library, ids, clock, random, open, none, "en", "Player");
            for (int i = 0; i < rooms; i++) {
                codes.add(all.open(HOST, new Opening(SET, List.of(choices), "", settings))
                        .orElseThrow());
            }
        }
        return codes;
    }
}
