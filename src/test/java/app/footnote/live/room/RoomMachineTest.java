package app.footnote.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomMachineTest {
    private final Stage plain = opened(Stage.settings(false, 0, false));

    @Test
    void quickerIsMoreAndTheLastMomentGivesHalf() {
        plain.answer(1, true);
        plain.later(Duration.ofSeconds(10));
        plain.answer(2, true);
        plain.later(Duration.ofMillis(10_300));
        plain.answer(3, true);
        plain.later(Duration.ofSeconds(1));

        assertThat(plain.state.phase()).isEqualTo(Phase.REVEAL);
        assertThat(plain.score(1)).isEqualTo(1_000);
        assertThat(plain.score(2)).isEqualTo(750);
        assertThat(plain.score(3)).isEqualTo(500);
        assertThat(plain.state.players().board().get(0).number()).isEqualTo(1);
    }

    @Test
    void theReceiptDecidesAlsoWhereTheAnswerIsLookedAtLater() {
        plain.now = Stage.START.plusMillis(20_450);
        assertThat(plain.answer(1, true, "a", Stage.START.plusMillis(20_400), Duration.ZERO))
                .isNull();
        assertThat(plain.answer(2, true, "b", Stage.START.plusMillis(20_401), Duration.ZERO))
                .isEqualTo(Refusal.LATE);
    }

    @Test
    void theSameAnswerAgainIsDoneAlreadyAndAnotherIsRefused() {
        plain.answer(1, false);
        int events = plain.events.size();

        assertThat(plain.answer(1, false)).isNull();
        assertThat(plain.answer(1, true, "other", plain.now, Duration.ZERO)).isEqualTo(Refusal.ANSWERED);
        assertThat(plain.events).hasSize(events);
    }

    @Test
    void noCreditMakesAnAnswerEarlierThanItsQuestion() {
        plain.later(Duration.ofMillis(100));
        plain.answer(1, true, "a", plain.now, Duration.ofSeconds(5));

        assertThat(plain.state.answer(1).orElseThrow().took()).isZero();
    }

    @Test
    void pressingTwiceMovesTheRoomOnce() {
        int step = plain.state.step();
        assertThat(plain.tell(new HostCommand.EndEarly(step))).isNull();
        assertThat(plain.tell(new HostCommand.EndEarly(step))).isEqualTo(Refusal.STALE);
        assertThat(plain.state.phase()).isEqualTo(Phase.REVEAL);
    }

    @Test
    void aPauseIsNobodysTime() {
        plain.later(Duration.ofSeconds(5));
        plain.tell(new HostCommand.Pause(plain.state.step()));
        plain.later(Duration.ofMinutes(3));
        assertThat(plain.answer(1, true)).isEqualTo(Refusal.PAUSED);
        plain.tell(new HostCommand.Resume(plain.state.step()));

        assertThat(plain.state.until()).contains(plain.now.plusSeconds(15));
        plain.answer(1, true);
        assertThat(plain.state.answer(1).orElseThrow().took()).isEqualTo(5_000);
    }

    @Test
    void timeThatTheServerWasDownIsGivenBack() {
        plain.later(Duration.ofSeconds(5));
        plain.now = plain.now.plusSeconds(600);
        plain.tell(new Command.GiveBack(plain.now.minusSeconds(600), plain.now.plusSeconds(2)));

        assertThat(plain.state.until()).contains(plain.now.plusSeconds(17));
        assertThat(plain.state.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void addedTimeIsForEverybody() {
        plain.tell(new HostCommand.AddTime(plain.state.step(), 10));
        plain.later(Duration.ofSeconds(25));
        assertThat(plain.answer(1, true)).isNull();
    }

    @Test
    void aSecondVoteCountsAndWhoDoesNotVoteAgainKeepsTheFirst() {
        Stage twice = opened(Stage.settings(true, 0, false));
        twice.answer(1, false);
        twice.answer(2, true);
        twice.tell(new HostCommand.EndEarly(twice.state.step()));
        assertThat(twice.state.phase()).isEqualTo(Phase.DISCUSSION);
        twice.next();
        twice.answer(1, true);
        twice.tell(new HostCommand.EndEarly(twice.state.step()));

        assertThat(twice.state.phase()).isEqualTo(Phase.REVEAL);
        assertThat(twice.score(1)).isEqualTo(1_000);
        assertThat(twice.score(2)).isEqualTo(1_000);
    }

    @Test
    void aQuestionThatIsLeftOutGivesNobodyPoints() {
        plain.answer(1, true);
        plain.tell(new HostCommand.Skip(plain.state.step()));

        assertThat(plain.state.question()).isEqualTo(2);
        assertThat(plain.score(1)).isZero();
        assertThat(plain.state.answers()).isEmpty();
    }

    @Test
    void aQuestionEndsWhenAllHaveAnsweredButNeverWhereSomebodyMayHaveMoreTime() {
        Stage open = opened(Stage.settings(false, 0, true));
        Stage secret = opened(Stage.settings(false, 50, true));
        for (int player = 1; player <= 3; player++) {
            open.answer(player, true);
            secret.answer(player, true);
        }

        assertThat(open.state.phase()).isEqualTo(Phase.REVEAL);
        assertThat(secret.state.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void aLockedRoomAndOneThatBeganLetNobodyIn() {
        plain.tell(new HostCommand.Lock(true));
        assertThat(plain.tell(new Command.Join(9, "Nina", null, 0))).isEqualTo(Refusal.LOCKED);
        assertThat(plain.tell(new Command.Join(1, "P1", null, 0))).isNull();
        RoomSettings punctual =
                new RoomSettings(2, 3, 20, ScoringRule.ACCURACY, false, true, false, false, false, 0, false);
        Stage begun = new Stage(punctual, 2);
        begun.next();
        assertThat(begun.state.phase()).isEqualTo(Phase.READING);
        assertThat(begun.tell(new Command.Join(9, "Nina", null, 0))).isEqualTo(Refusal.STARTED);
    }

    @Test
    void twoPlayersOfOneNameAreToldApart() {
        plain.tell(new Command.Join(8, "mira", null, 0));
        plain.tell(new Command.Join(9, "Mira", null, 0));

        assertThat(plain.state.players().ofPerson(9).orElseThrow().name()).isEqualTo("Mira 2");
    }

    private static Stage opened(RoomSettings settings) {
        Stage stage = new Stage(settings, 3);
        for (int person = 1; person <= 3; person++) {
            stage.join(person, 0);
        }
        stage.next();
        return stage;
    }
}
