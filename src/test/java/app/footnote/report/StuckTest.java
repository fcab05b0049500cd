package app.footnote.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.report.Stuck.Sum;
import app.footnote.report.Stuck.Topic;
import app.footnote.report.StuckStore.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StuckTest {
    private static final Topic BODIES = new Topic("River", "Bodies");
    private static final Topic DATES = new Topic("River", "Dates");
    private static final Map<Long, Topic> TOPICS = Map.of(1L, BODIES, 2L, DATES, 3L, DATES);
    private static final long ADA = 10;
    private static final long REN = 11;

    private final Stuck stuck = Stuck.of(
            List.of(
                    new Row(ADA, 1, 4, 3, false),
                    new Row(ADA, 2, 1, 0, true),
                    new Row(REN, 2, 2, 1, true),
                    new Row(REN, 3, 1, 0, true),
                    new Row(REN, 99, 5, 0, true)),
            TOPICS);

    @Test
    void cardThatMostStudentsMissComesFirstAndOneThatNobodyMissesIsNotThere() {
        assertThat(stuck.cards()).extracting(Stuck.CardLine::card).containsExactly(2L, 3L);
        assertThat(stuck.cards().get(0).sum()).isEqualTo(new Sum(3, 1, 2, 2));
    }

    @Test
    void topicCountsACardOnceForEachStudentWhoMetIt() {
        assertThat(stuck.topics())
                .containsExactly(
                        new Stuck.TopicLine(DATES, new Sum(4, 1, 3, 3)),
                        new Stuck.TopicLine(BODIES, new Sum(4, 3, 1, 0)));
        assertThat(stuck.topics().get(0).sum().missedPercent()).isEqualTo(100);
        assertThat(stuck.topics().get(1).sum().percent()).isEqualTo(75);
    }

    @Test
    void studentIsMostStuckWhereTheyMissMost() {
        assertThat(stuck.students().get(REN).worst()).contains(DATES);
        assertThat(stuck.students().get(REN).sum().missed()).isEqualTo(2);
        assertThat(Stuck.of(List.of(new Row(ADA, 1, 4, 3, false)), TOPICS)
                        .students()
                        .get(ADA)
                        .worst())
                .isEmpty();
    }
}
