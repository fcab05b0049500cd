package app.footnote.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Erasure;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Outages;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.live.room.HostCommand;
import app.footnote.live.room.Phase;
import app.footnote.live.room.Refusal;
import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import app.footnote.live.wire.FromPlayer;
import app.footnote.live.wire.RoomView;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.Quotes;
import app.footnote.question.SetContent;
import app.footnote.question.SetPublisher;
import app.footnote.study.SampleQuestions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Rooms as pages use them, on each engine. */
class RoomsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));
    private static final RoomSettings SETTINGS =
            new RoomSettings(3, 0, 20, ScoringRule.ACCURACY, false, true, true, true, false, 0, false);
    private static final long HOST = 1;

    @StoreTest
    void aRoomThatIsMadeAnewGoesOnAndItsAnswersAreInTheLogOnce(Database database) {
        prepare(database);
        String code;
        try (Node node = new Node(database)) {
            code = node.open();
            node.join(code, 2, "Mira");
            node.next(code);
            assertThat(node.answer(code, 2, "a", 1)).isNull();
            node.join(code, 3, "Tom");
            assertThat(node.answer(code, 3, "b", 1)).isNull();
            node.command(code, new HostCommand.EndEarly(node.view(code, 2).step()));
        }
        try (Node node = new Node(database)) {
            RoomView view = node.view(code, 2);
            assertThat(view.phase()).isEqualTo(Phase.REVEAL);
            assertThat(view.players()).isEqualTo(2);
            assertThat(view.own()).isNotNull().extracting("answer.id").isEqualTo("a");
            node.next(code);
            node.next(code);
            assertThat(node.answer(code, 2, "c", 2)).isNull();
            node.command(code, new HostCommand.EndEarly(node.view(code, 2).step()));
            node.command(code, new HostCommand.Close());
            assertThat(node.rooms.find(code)).isEmpty();
            RoomReport report = node.rooms
                    .report(node.rooms.openedBy(HOST).get(0).id(), HOST)
                    .orElseThrow();
            assertThat(report.asked()).hasSize(2);
            assertThat(report.asked().get(0).answers()).hasSize(2);
            assertThat(report.players()).extracting(RoomReport.Player::name).contains("Mira", "Tom");
        }
        new Node(database).close(); // appends what was left when the last one ended
        assertThat(responses(database)).isEqualTo(3);
    }

    @StoreTest
    void oneOfTwoServersThatHoldARoomForTheirsFailsAndReadsItAnew(Database database) {
        prepare(database);
        try (Node one = new Node(database)) {
            String code = one.open();
            try (Node other = new Node(database)) {
                one.join(code, 2, "Mira");

                assertThat(other.rooms.join(code, new Joining.Wish(3, "Tom", "Thomas", "")))
                        .isEqualTo(new Joining.Refused(Refusal.BUSY));
                assertThat(other.rooms.join(code, new Joining.Wish(3, "Tom", "Thomas", "")))
                        .isEqualTo(new Joining.In(2, "Tom", false));
            }
        }
    }

    @StoreTest
    void whoIsErasedWithTheirAnswersIsInNoRoom(Database database) {
        prepare(database);
        try (Node node = new Node(database)) {
            String code = node.open();
            node.join(code, 2, "Mira");
            node.next(code);
            node.answer(code, 2, "a", 1);
            node.command(code, new HostCommand.EndEarly(node.view(code, 2).step()));
        }
        database.run(handle -> new LiveData().erase(handle, new Erasure(2, CLOCK.instant(), false)));

        try (Node node = new Node(database)) {
            long room = node.rooms.openedBy(HOST).get(0).id();
            assertThat(node.rooms.report(room, HOST).orElseThrow().players()).isEmpty();
            assertThat(node.rooms.own(room, 2)).isEmpty();
        }
    }

    @StoreTest
    void whoIsErasedInMidGameLeavesTheRoom(Database database) {
        prepare(database);
        try (Node node = new Node(database)) {
            String code = node.open();
            node.join(code, 2, "Mira");
            node.join(code, 3, "Tom");
            node.next(code);
            node.answer(code, 2, "a", 1);
            database.run(handle -> new LiveData().erase(handle, new Erasure(2, CLOCK.instant(), false)));

            node.open.lookAfter();
            node.view(code, 3); // the room is read anew after this turn at the latest
            node.command(code, new HostCommand.EndEarly(node.view(code, 3).step()));

            assertThat(node.rooms.player(code, 2)).isEmpty();
            assertThat(node.view(code, 3).top()).extracting("name").containsExactly("Tom");
        }
    }

    @StoreTest
    void whoIsToBeMovedAlongPlaysOnAsTheirAccount(Database database) {
        prepare(database);
        try (Node node = new Node(database)) {
            String code = node.open();
            node.join(code, 2, "Mira");
            database.run(handle -> handle.execute("UPDATE room_player SET person_id = 4 WHERE person_id = 2"));

            assertThat(node.view(code, 4).own()).isNotNull().extracting("name").isEqualTo("Mira");
        }
    }

    private static void prepare(Database database) {
        new SetPublisher(database, Ids.continuing(database, CLOCK), CLOCK)
                .publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        database.run(handle -> {
            for (long person = 1; person <= 4; person++) {
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, ?, 0)", person, true);
            }
        });
    }

    private static int responses(Database database) {
        return database.<Integer, RuntimeException>read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM response WHERE context = 'room'")
                        .mapTo(Integer.class)
                        .one());
    }

    /** A server's rooms, without the server. */
    private static final class Node implements AutoCloseable {
        private final OpenRooms open;
        private final Rooms rooms;

        Node(Database database) {
            Ids ids = Ids.continuing(database, CLOCK);
            Library library = new Library(database);
            open = new OpenRooms(database, library, Quotes.NONE, ids, CLOCK, System::nanoTime)
                    .recover(Outages.starting(database, CLOCK));
            Extras none = new Extras() {
                @Override
                public int of(long person) {
                    return 0;
                }

                @Override
                public OptionalInt ofCode(String privateCode) {
                    return OptionalInt.empty();
                }
            };
            rooms = new Rooms(database, library, ids, CLOCK, new Random(5), open, none, "en", "Player");
        }

        String open() {
            Draw.Pool choices = new Draw.Pool(Set.of(), Set.of(), Set.of("single-choice", "true-false"), Set.of(), 0);
            return rooms.open(HOST, new Opening("river", List.of(choices), "", SETTINGS))
                    .orElseThrow();
        }

        void join(String code, long person, String name) {
            assertThat(rooms.join(code, new Joining.Wish(person, name, "Real " + name, "")))
                    .isInstanceOf(Joining.In.class);
        }

        RoomView view(String code, long person) {
            return rooms.player(code, person).orElseThrow();
        }

        void next(String code) {
            command(
                    code,
                    new HostCommand.Next(
                            rooms.host(code, HOST).orElseThrow().room().step()));
        }

        void command(String code, HostCommand command) {
            assertThat(rooms.command(code, HOST, command)).isEmpty();
        }

        Refusal answer(String code, long person, String id, int question) {
            return rooms.answer(code, person, new FromPlayer.Answer(id, question, 1, new Given.Chosen(List.of(0))))
                    .orElse(null);
        }

        @Override
        public void close() {
            open.close();
        }
    }
}
