package app.footnote.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms in which anything is done at any time; what must hold holds after every step. */
class RandomWalkTest {
    private static final int STEPS = 1_500;
    private static final int PEOPLE = 6;

    private final Map<String, Event.Answered> taken = new HashMap<>();
    private final Map<Integer, Integer> scores = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noAnswerIsLostOrDoubledAndNoScoreChangesButByAReveal(long seed) {
        Random random = new Random(seed);
        Stage stage = new Stage(
                Stage.settings(random.nextBoolean(), random.nextBoolean() ? 50 : 0, random.nextBoolean()), 10);
        for (int i = 0; i < STEPS && stage.state.phase() != Phase.CLOSED; i++) {
            int before = stage.events.size();
            act(stage, random);
            for (Event event : stage.events.subList(before, stage.events.size())) {
                check(event);
            }
            if (stage.events.subList(before, stage.events.size()).stream()
                    .noneMatch(event -> event instanceof Event.Began began && began.phase() == Phase.REVEAL)) {
                stage.state
                        .players()
                        .all()
                        .forEach(player ->
                                assertThat(player.score()).isEqualTo(scores.getOrDefault(player.number(), 0)));
            }
            stage.state.players().all().forEach(player -> scores.put(player.number(), player.score()));
        }

        RoomState again = stage.replayed();
        assertThat(again.phase()).isEqualTo(stage.state.phase());
        assertThat(again.clock()).isEqualTo(stage.state.clock());
        assertThat(again.answers()).isEqualTo(stage.state.answers());
        assertThat(again.players().all())
                .extracting(Player::score)
                .isEqualTo(
                        stage.state.players().all().stream().map(Player::score).toList());
    }

    /** A player has one answer to a question and vote, whatever they send. */
    private void check(Event event) {
        if (event instanceof Event.Answered answered) {
            String key = answered.player() + " " + answered.question() + " " + answered.vote();
            assertThat(taken.put(key, answered)).as(key).isNull();
        }
    }

    private static void act(Stage stage, Random random) {
        int player = 1 + random.nextInt(PEOPLE);
        int step = stage.state.step() - (random.nextInt(10) == 0 ? 1 : 0);
        switch (random.nextInt(14)) {
            case 0 -> stage.join(player, player == 1 ? 50 : 0);
            case 1, 2, 3, 4 -> answers(stage, random, player);
            case 5 -> stage.tell(new HostCommand.Next(step));
            case 6 -> stage.tell(random.nextInt(4) == 0 ? new HostCommand.EndEarly(step) : new Command.Tick());
            case 7 -> stage.tell(new HostCommand.Pause(step));
            case 8 -> stage.tell(new HostCommand.Resume(step));
            case 9 -> stage.tell(new HostCommand.AddTime(step, random.nextInt(30)));
            case 10 -> stage.tell(random.nextInt(20) == 0 ? new HostCommand.Skip(step) : new HostCommand.Reveal(step));
            case 11 ->
                stage.tell(
                        random.nextInt(50) == 0
                                ? new HostCommand.Kick(player)
                                : new Command.GiveBack(stage.now.minusSeconds(2), stage.now));
            default -> stage.later(Duration.ofMillis(100L * random.nextInt(60)));
        }
    }

    private static void answers(Stage stage, Random random, int player) {
        Set<Refusal> fine = new HashSet<>(Set.of(Refusal.values()));
        fine.remove(Refusal.UNFIT);
        String id = "id" + random.nextInt(3);
        Refusal refusal = stage.answer(
                player,
                random.nextBoolean(),
                id,
                stage.now.minusMillis(random.nextInt(900)),
                Duration.ofMillis(random.nextInt(200)));
        if (refusal == null) {
            assertThat(stage.state.answer(player).orElseThrow().id()).isEqualTo(id);
        } else {
            assertThat(fine).contains(refusal);
        }
    }
}
