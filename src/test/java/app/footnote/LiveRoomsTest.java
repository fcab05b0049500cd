package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.live.Joining;
import app.footnote.live.room.RoomSettings;
import app.footnote.live.room.ScoringRule;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole games over real sockets, with players who lie and a server that stops in the middle. */
class LiveRoomsTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final RoomSettings PLAIN =
            new RoomSettings(2, 0, 20, ScoringRule.SPEED, false, true, false, true, false, 0, false);

    @TempDir
    private static Path shared;

    private Path folder;
    private RoomSite site;
    private static int rooms;

    @BeforeEach
    void start() {
        folder = shared.resolve("data" + rooms++);
        site = new RoomSite(folder, 7, START);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aGameGoesFromTheLobbyToThePodiumAndIntoTheLog() {
        String code = site.open(PLAIN);
        try (RoomClient host = site.host(code);
                RoomClient mira = joined(code, 11, "Mira");
                RoomClient tom = joined(code, 12, "Tom")) {
            JsonNode open = begin(host, mira);
            int key = key(open);
            mira.answer("a", 1, key);
            assertThat(mira.next("stored").path("id").asText()).isEqualTo("a");
            site.later(Duration.ofSeconds(10));
            tom.answer("b", 1, 1 - key);
            tom.next("stored");
            site.later(Duration.ofSeconds(11));

            JsonNode reveal = mira.phase("reveal");
            assertThat(reveal.path("own").path("score").asInt()).isEqualTo(1_000);
            assertThat(reveal.path("reveal").path("key").get(0).asInt()).isEqualTo(key);
            assertThat(reveal.path("reveal").path("explanation").asText()).isNotEmpty();
            assertThat(reveal.path("reveal").path("footnotes")).isNotEmpty();
            assertThat(tom.phase("reveal").path("own").path("rank").asInt()).isEqualTo(2);
            next(host, host.phase("reveal"));
            assertThat(mira.phase("scoreboard").path("top").get(0).path("name").asText())
                    .isEqualTo("Mira");
            send(host, "finish", host.phase("scoreboard"));
            tom.phase("podium");
            awaitResponses(2);
        }
    }

    @Test
    void liarsGainNothing() throws Exception {
        String code = site.open(PLAIN);
        try (RoomClient host = site.host(code);
                RoomClient liar = joined(code, 11, "Liar");
                RoomClient tardy = joined(code, 12, "Tardy")) {
            liar.answer("early", 1, 0);
            assertThat(liar.refused()).isEqualTo("early");
            JsonNode open = begin(host, liar);
            int key = key(open);
            liar.answer("next", 2, 0);
            assertThat(liar.refused()).isEqualTo("early");
            liar.send(
                    "{\"type\":\"answer\",\"id\":\"x\",\"question\":1,\"vote\":1,\"given\":{\"kind\":\"chosen\",\"positions\":[null]}}");
            assertThat(liar.refused()).isEqualTo("unreadable");
            liar.send(
                    "{\"type\":\"answer\",\"id\":\"x\",\"question\":1,\"vote\":1,\"player\":2,\"at\":0,\"given\":{\"kind\":\"chosen\",\"positions\":[99]}}");
            assertThat(liar.refused()).isEqualTo("unfit");
            liar.send("{\"type\":\"kick\",\"player\":1}");
            assertThat(liar.refused()).isEqualTo("unreadable");
            liar.answer("one", 1, 1 - key);
            liar.next("stored");
            liar.answer("two", 1, key);
            assertThat(liar.refused()).isEqualTo("answered");
            liar.answer("one", 1, key);
            liar.next("stored");
            try (RoomClient stranger = site.player(code, 50);
                    RoomClient student = site.client(code, "host", "h2")) {
                assertThat(stranger.closed()).isEqualTo(4001);
                assertThat(student.closed()).isEqualTo(4001);
            }
            site.later(Duration.ofSeconds(21));
            JsonNode reveal = liar.phase("reveal");
            tardy.answer("late", 1, key);
            assertThat(tardy.refused()).isEqualTo("late");
            assertThat(reveal.path("own").path("score").asInt()).isZero();
            assertThat(reveal.path("reveal").path("answers").asInt()).isEqualTo(1);
            liar.send("x".repeat(9_000));
            assertThat(liar.closed()).isEqualTo(1009);
        }
    }

    @Test
    void aPageOfAnotherSiteOpensNoSocketWithSomebodysCookie() {
        String code = site.open(PLAIN);
        join(code, 11, "Mira");

        assertThatThrownBy(() -> site.client(code, "player", "p11", "https://elsewhere.example"))
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
        site.client(code, "player", "p11", "http://localhost:1").close();
    }

    @Test
    void whoIsKickedDoesNotComeBack() throws Exception {
        String code = site.open(PLAIN);
        try (RoomClient host = site.host(code);
                RoomClient rude = joined(code, 11, "sh1t")) {
            assertThat(rude.next("state").path("own").path("name").asText()).isEqualTo("Player");
            host.send("{\"type\":\"kick\",\"player\":1}");
            assertThat(rude.closed()).isEqualTo(4003);
            assertThat(join(code, 11, "Nice")).isInstanceOf(Joining.Refused.class);
            try (RoomClient again = site.player(code, 11)) {
                assertThat(again.closed()).isEqualTo(4003);
            }
        }
    }

    @Test
    void extraTimeIsTakenWhenOthersHaveNone() {
        RoomSettings settings =
                new RoomSettings(1, 0, 20, ScoringRule.SPEED, false, true, false, true, false, 50, true);
        site.extra(11, 50);
        String code = site.open(settings);
        try (RoomClient host = site.host(code);
                RoomClient slow = joined(code, 11, "Slow");
                RoomClient other = joined(code, 12, "Other")) {
            int key = key(begin(host, other));
            JsonNode mine = slow.phase("open");
            assertThat(mine.path("own").path("until").asLong())
                    .isEqualTo(mine.path("until").asLong() + 10_000);
            site.later(Duration.ofMillis(20_600));
            other.phase("collecting");
            other.answer("o", 1, key);
            assertThat(other.refused()).isEqualTo("late");
            site.later(Duration.ofSeconds(9));
            slow.answer("s", 1, key);
            slow.next("stored");
            site.later(Duration.ofMillis(1_500));
            JsonNode reveal = slow.phase("reveal");
            assertThat(reveal.path("own").path("result").path("points").asInt()).isBetween(500, 515);
        }
    }

    @Test
    void nobodyIsToldOfAnswersInExtraTimeNotEvenTheHost() {
        RoomSettings settings =
                new RoomSettings(2, 0, 20, ScoringRule.ACCURACY, false, true, false, true, false, 50, true);
        site.extra(11, 50);
        assertThat(told(settings, true)).isEqualTo(told(settings, false)).hasSizeGreaterThan(3);
    }

    /** What the host and another player are told while a question is asked, without the clock's readings. */
    private List<String> told(RoomSettings settings, boolean answers) {
        String code = site.open(settings);
        try (RoomClient host = site.host(code);
                RoomClient slow = joined(code, 11, "Slow");
                RoomClient other = joined(code, 12, "Other")) {
            JsonNode lobby = host.phase("lobby");
            host.next(message -> message.path("connected").asInt() == 2);
            next(host, lobby);
            int key = key(other.phase("open"));
            slow.phase("open");
            site.later(Duration.ofMillis(20_600));
            slow.phase("collecting");
            if (answers) {
                slow.answer("s", 1, key);
                slow.next("stored");
            }
            // a count that an answer set off would be here before this one, which somebody's leaving sets off
            slow.close();
            List<String> said = host.until(message -> message.path("connected").asInt(-1) == 1);
            site.later(Duration.ofMillis(10_600));
            said.addAll(other.until(message -> message.path("phase").asText().equals("reveal")));
            JsonNode last = host.phase("reveal");
            said.removeIf(line -> line.startsWith("counts   null")); // how many of these depends on the moment
            said.add(last.path("number").asText() + " " + last.path("step").asText());
            return said;
        }
    }

    @Test
    void aServerThatStopsGoesOnWithTheSameRoomAndTheTimeThatWasLeft() {
        String code = site.open(PLAIN);
        int key;
        try (RoomClient host = site.host(code);
                RoomClient mira = joined(code, 11, "Mira");
                RoomClient tom = joined(code, 12, "Tom")) {
            key = key(begin(host, mira));
            tom.phase("open");
            site.later(Duration.ofSeconds(5));
            mira.answer("a", 1, key);
            mira.next("stored");
        }
        site.close();
        site = new RoomSite(folder, 8, START.plus(Duration.ofMinutes(10)));
        try (RoomClient host = site.host(code);
                RoomClient mira = site.player(code, 11);
                RoomClient tom = site.player(code, 12)) {
            JsonNode back = mira.phase("open");
            assertThat(back.path("own").path("answer").path("id").asText()).isEqualTo("a");
            assertThat(back.path("until").asLong() - site.now().toEpochMilli()).isBetween(15_000L, 24_000L);
            mira.answer("a", 1, key);
            mira.next("stored");
            tom.answer("b", 1, key);
            tom.next("stored");
            send(host, "end-early", host.phase("open"));
            JsonNode reveal = mira.phase("reveal");
            assertThat(reveal.path("reveal").path("answers").asInt()).isEqualTo(2);
            assertThat(reveal.path("own").path("score").asInt()).isEqualTo(875);
            awaitResponses(2);
        }
    }

    private RoomClient joined(String code, long person, String name) {
        assertThat(join(code, person, name)).isInstanceOf(Joining.In.class);
        return site.player(code, person);
    }

    private Joining join(String code, long person, String name) {
        return site.rooms().join(code, new Joining.Wish(person, name, "", ""));
    }

    private static JsonNode begin(RoomClient host, RoomClient player) {
        next(host, host.phase("lobby"));
        return player.phase("open");
    }

    private static void next(RoomClient host, JsonNode state) {
        send(host, "next", state);
    }

    private static void send(RoomClient host, String type, JsonNode state) {
        host.send("{\"type\":\"" + type + "\",\"step\":" + state.path("step").asInt() + "}");
    }

    /** The position of the right option of one of the two questions that are asked. */
    private static int key(JsonNode state) {
        List<String> right = List.of("Vell", "False");
        for (int i = 0; i < state.path("asked").path("options").size(); i++) {
            if (right.contains(state.path("asked").path("options").get(i).asText())) {
                return i;
            }
        }
        throw new IllegalStateException(state.toString());
    }

    /** They are appended by another thread, a moment after the reveal. */
    private void awaitResponses(int count) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (responses() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(responses()).isEqualTo(count);
    }

    private int responses() {
        return site.database()
                .read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM response WHERE context = 'room' AND answered_at > 0")
                        .mapTo(Integer.class)
                        .one());
    }
}
