package app.footnote.bench;

import app.footnote.account.Kiosk;
import app.footnote.account.Links;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A data folder with a host and with rooms that are open, made before anything is measured. */
record LiveStage(Path data, String hostCookie, List<String> codes) {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final String SET = "sco";

    static LiveStage prepare(Path data, int rooms, int questions) throws IOException {
        String link;
        try (Database database = Database.open(DatabaseSettings.sqlite(data))) {
            link = new Links(database, InstantSource.system(), new SecureRandom())
                    .firstAdministrator()
                    .orElseThrow();
        }
        String cookie;
        try (ServerProcess server = LiveBenchmark.footnote(data)) {
            cookie = host(server, link);
        }
        try (Database database = Database.open(DatabaseSettings.sqlite(data))) {
            return new LiveStage(data, cookie, open(database, cookie, rooms, questions));
        }
    }

    private static String host(ServerProcess server, String link) throws IOException {
        try (HttpConnection connection = new HttpConnection(server.port())) {
            Matcher token = TOKEN.matcher(connection.get(link).body());
            if (!token.find()) {
                throw new IOException("The page of the first administrator has no form");
            }
            connection.post(
                    link,
                    "form-token=" + token.group(1)
                            + "&display-name=Ada&sign-in-name=ada&password=three+words+in+a+row");
            return connection.cookie("footnote-visitor");
        }
    }

    private static List<String> open(Database database, String cookie, int rooms, int questions) {
        InstantSource clock = InstantSource.system();
        SecureRandom random = new SecureRandom();
        long person = new Sessions(database, clock, random, Kiosk.NONE)
                .find(cookie)
                .orElseThrow()
                .person();
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
        RoomSettings settings = new RoomSettings(
                questions, 0, 60, ScoringRule.SPEED, true, true, false, true, false, 0, false);
        List<String> codes = new ArrayList<>();
        try (OpenRooms open = new OpenRooms(database, library, Quotes.NONE, ids, clock, System::nanoTime)) {
            Rooms all = new Rooms(database, library, ids, clock, random, open, none, "en", "Player");
            for (int i = 0; i < rooms; i++) {
                codes.add(all.open(person, new Opening(SET, List.of(choices), "", settings))
                        .orElseThrow());
            }
        }
        return codes;
    }
}
