package app.footnote.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final Backlog BACKLOG = new Backlog(Parameters.FSRS_6, 0.9, Habits.USUAL);

    @Test
    void whatGainsMostPerMinuteComesFirst() {
        StudiedCard young = new StudiedCard(1, new Memory(5, 5), 40, -35);
        StudiedCard longOverdue = new StudiedCard(2, new Memory(60, 5), 480, -420);
        StudiedCard justDue = new StudiedCard(3, new Memory(60, 5), 60, 0);
        assertThat(BACKLOG.order(List.of(justDue, longOverdue, young)))
                .extracting(StudiedCard::card)
                .containsExactly(2L, 1L, 3L);
        assertThat(BACKLOG.gainPerMinute(justDue)).isBetween(0.3, 0.6);
    }

    @Test
    void aDayHoldsNoMoreThanItsMinutesButOneCardAtLeast() {
        List<StudiedCard> cards = cards(800, 5);
        List<StudiedCard> today = BACKLOG.today(cards, 10);
        assertThat(today).hasSizeBetween(26, 75).isEqualTo(BACKLOG.order(cards).subList(0, today.size()));
        assertThat(BACKLOG.today(cards, 0)).hasSize(1);
        assertThat(BACKLOG.today(List.of(), 10)).isEmpty();
    }

    @Test
    void aBacklogOfEightHundredIsClearedInSomeWeeksAndSoonerWithMoreTime() {
        List<StudiedCard> cards = cards(800, 6);
        int slow = BACKLOG.clearedIn(cards, 20, 1).orElseThrow();
        int quick = BACKLOG.clearedIn(cards, 60, 1).orElseThrow();
        assertThat(slow).isBetween(8, 40);
        assertThat(quick).isLessThan(slow).isPositive();
        assertThat(BACKLOG.clearedIn(cards, 20, 1)).hasValue(slow);
    }

    @Test
    void whereNothingIsOverdueItIsClearedToday() {
        assertThat(BACKLOG.clearedIn(List.of(new StudiedCard(1, new Memory(5, 5), 1, 4)), 10, 1))
                .hasValue(0);
    }

    @Test
    void aBacklogThatGrowsFasterThanItShrinksIsNeverCleared() {
        List<StudiedCard> cards = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            cards.add(new StudiedCard(i, new Memory(0.5, 10), 100, -99));
        }
        assertThat(BACKLOG.clearedIn(cards, 1, 1)).isEmpty();
    }

    private static List<StudiedCard> cards(int count, long seed) {
        Random random = new Random(seed);
        List<StudiedCard> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double stability = Math.exp(5 * random.nextDouble());
            int since = (int) stability + random.nextInt(60);
            cards.add(new StudiedCard(
                    i, new Memory(stability, 1 + 9 * random.nextDouble()), since, (int) stability - since));
        }
        return cards;
    }
}
