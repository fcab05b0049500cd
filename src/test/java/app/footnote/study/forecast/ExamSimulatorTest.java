package app.footnote.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.forecast.ExamForecast.Score;
import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExamSimulatorTest {
    private static final ExamSimulator SIMULATOR = new ExamSimulator(Parameters.FSRS_6, 0.9, Habits.USUAL);

    @Test
    void fourOfFiveSimulatedLearnersScoreWithinTheInterval() {
        int within = 0;
        int scores = 0;
        int learners = 120;
        long seed = 20260302;
        Random random = new Random(seed);
        for (int learner = 0; learner < learners; learner++) {
            List<ExamTopic> topics =
                    List.of(topic("bodies", random), topic("treaties", random), topic("people", random));
            int days = 1 + random.nextInt(25);
            double minutes = 2 + random.nextInt(15);
            ExamForecast forecast = SIMULATOR.forecast(topics, days, minutes, random.nextLong(), share -> {});
            ExamRun truth = new ExamRun(
                    new Fsrs(Parameters.FSRS_6), 0.9, Habits.USUAL, topics, days, new Random(random.nextLong()));
            truth.study(minutes * 60);
            int[] recalled = truth.exam();
            for (int i = 0; i < topics.size(); i++) {
                double score = (double) recalled[i] / topics.get(i).cards();
                Score foretold = forecast.topics().get(i);
                within += score >= foretold.low() && score <= foretold.high() ? 1 : 0;
                scores++;
            }
        }
        assertThat((double) within / scores).as("seed %d", seed).isBetween(0.75, 0.85);
    }

    @Test
    void theForecastIsThatOfTheSeed() {
        List<ExamTopic> topics = List.of(topic("bodies", new Random(1)));
        assertThat(SIMULATOR.forecast(topics, 10, 10, 5, share -> {}))
                .isEqualTo(SIMULATOR.forecast(topics, 10, 10, 5, share -> {}));
    }

    @Test
    void withEnoughMinutesEveryCardIsMetAndMostAreRecalled() {
        ExamForecast forecast =
                SIMULATOR.forecast(List.of(new ExamTopic("bodies", List.of(), 100)), 30, 30, 1, share -> {});
        assertThat(forecast.met()).isTrue();
        assertThat(forecast.unseen()).isZero();
        assertThat(forecast.whole().expected()).isGreaterThan(0.88);
        assertThat(forecast.topics().get(0).low())
                .isLessThan(forecast.topics().get(0).expected());
        assertThat(forecast.topics().get(0).high())
                .isGreaterThan(forecast.topics().get(0).expected());
    }

    @Test
    void withTooFewMinutesItSaysSoAndHowManyWouldBeNeeded() {
        ExamForecast forecast =
                SIMULATOR.forecast(List.of(new ExamTopic("bodies", List.of(), 1000)), 10, 5, 1, share -> {});
        assertThat(forecast.met()).isFalse();
        assertThat(forecast.minutesNeeded()).isGreaterThan(40);
        assertThat(forecast.unseen()).isGreaterThan(700);
        assertThat(forecast.whole().expected()).isLessThan(0.3);
    }

    @Test
    void withoutADayLeftTheScoreIsWhatIsKnownNow() {
        List<StudiedCard> studied = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            studied.add(new StudiedCard(i, new Memory(10, 5), 10, 0));
        }
        ExamForecast forecast =
                SIMULATOR.forecast(List.of(new ExamTopic("bodies", studied, 200)), 0, 30, 1, share -> {});
        assertThat(forecast.whole().expected()).isBetween(0.44, 0.46);
        assertThat(forecast.minutesNeeded()).isZero();
    }

    @Test
    void studyingUpToTheExamRaisesWhatIsRecalled() {
        List<StudiedCard> studied = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            studied.add(new StudiedCard(i, new Memory(20, 5), 15, 5));
        }
        ExamTopic topic = new ExamTopic("bodies", studied, 0);
        double idle = SIMULATOR
                .forecast(List.of(topic), 12, 0, 1, share -> {})
                .whole()
                .expected();
        double busy = SIMULATOR
                .forecast(List.of(topic), 12, 60, 1, share -> {})
                .whole()
                .expected();
        assertThat(busy).isGreaterThan(idle + 0.05);
    }

    private static ExamTopic topic(String id, Random random) {
        List<StudiedCard> studied = new ArrayList<>();
        int cards = 20 + random.nextInt(60);
        for (int i = 0; i < cards; i++) {
            double stability = Math.exp(4 * random.nextDouble());
            int since = random.nextInt(20);
            studied.add(new StudiedCard(
                    i, new Memory(stability, 1 + 9 * random.nextDouble()), since, (int) stability - since));
        }
        return new ExamTopic(id, studied, random.nextInt(30));
    }
}
