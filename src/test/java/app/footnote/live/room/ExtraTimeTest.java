package app.footnote.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtraTimeTest {
    private static final RoomSettings SETTINGS = Stage.settings(false, 50, true);

    @Test
    void whoHasExtraTimeIsTakenWhenOthersAreRefusedAndPaysNothingForIt() {
        Stage stage = opened(50);
        stage.later(Duration.ofMillis(20_500));
        assertThat(stage.state.phase()).isEqualTo(Phase.COLLECTING);
        assertThat(stage.answer(2, true)).isEqualTo(Refusal.LATE);
        stage.later(Duration.ofMillis(9_400));
        assertThat(stage.answer(1, true)).isNull();
        stage.later(Duration.ofSeconds(1));

        assertThat(stage.state.phase()).isEqualTo(Phase.REVEAL);
        assertThat(stage.score(1)).isBetween(500, 504);
    }

    @Test
    void somebodyWithLessExtraTimeThanTheRoomHasNoMoreThanTheirs() {
        Stage stage = opened(25);
        stage.later(Duration.ofMillis(20_500));
        stage.later(Duration.ofMillis(5_400));
        assertThat(stage.answer(1, true)).isNull();
        Stage later = opened(25);
        later.later(Duration.ofMillis(20_500));
        later.later(Duration.ofMillis(5_500));
        assertThat(later.answer(1, true)).isEqualTo(Refusal.LATE);
    }

    @Test
    void endingEarlyLeavesTheCollectingPhaseAsLongAsEver() {
        Stage stage = opened(50);
        stage.later(Duration.ofSeconds(4));
        stage.tell(new HostCommand.EndEarly(stage.state.step()));
        assertThat(stage.state.until()).contains(stage.now.plusSeconds(10));
        assertThat(stage.tell(new HostCommand.EndEarly(stage.state.step()))).isEqualTo(Refusal.NOT_NOW);
        assertThat(stage.answer(1, true)).isNull();
    }

    @Test
    void whatHappensWhenIsTheSameWithAndWithoutSuchAPlayerAndWhetherOrNotTheyAnswer() {
        List<String> without = phases(opened(0), false);

        assertThat(phases(opened(50), false)).isEqualTo(without);
        assertThat(phases(opened(50), true)).isEqualTo(without);
    }

    private static List<String> phases(Stage stage, boolean answers) {
        stage.answer(2, true);
        stage.answer(3, true);
        stage.later(Duration.ofSeconds(25));
        if (answers) {
            stage.answer(1, true);
        }
        stage.later(Duration.ofSeconds(10));
        return stage.events.stream()
                .filter(event -> event instanceof Event.Began)
                .map(Object::toString)
                .toList();
    }

    private static Stage opened(int percent) {
        Stage stage = new Stage(SETTINGS, 2);
        stage.join(1, percent);
        stage.join(2, 0);
        stage.join(3, 0);
        stage.next();
        return stage;
    }
}
