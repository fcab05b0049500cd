package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.study.CardStateStore.Held;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Grade;
import app.footnote.study.memory.Memory;
import app.footnote.study.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFrameStandsMoreThanThreeTimesAmongTwentyAndNoCardTwice(int seed) {
        Random random = new Random(seed);
        List<Entry> entries = IntStream.range(0, 20 + random.nextInt(200))
                .mapToObj(i -> entry(i, random.nextInt(80), "frame " + random.nextInt(1 + random.nextInt(20))))
                .toList();
        List<Entry> chosen = chosen(Map.of(), entries, 1 + random.nextInt(60), random);
        assertThat(chosen).extracting(Entry::card).doesNotHaveDuplicates();
        for (int from = 0; from < chosen.size(); from++) {
            List<Entry> window = chosen.subList(from, Math.min(chosen.size(), from + 20));
            for (Entry entry : window) {
                assertThat(window)
                        .filteredOn(other -> other.frame().equals(entry.frame()))
                        .hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void ofOneFrameOnlyThreeAreAsked() {
        List<Entry> entries =
                IntStream.range(0, 30).mapToObj(i -> entry(i, i, "one")).toList();
        assertThat(chosen(Map.of(), entries, 20, new Random(1))).hasSize(3);
    }

    @Test
    void neighboursHaveDifferentFramesWhereTheyCan() {
        List<Entry> entries = IntStream.range(0, 60)
                .mapToObj(i -> entry(i, i, "frame " + i % 10))
                .toList();
        List<Entry> chosen = chosen(Map.of(), entries, 20, new Random(2));
        assertThat(chosen).hasSize(20);
        for (int i = 1; i < chosen.size(); i++) {
            assertThat(chosen.get(i).frame()).isNotEqualTo(chosen.get(i - 1).frame());
        }
    }

    @Test
    void questionsThatGiveEachOtherAwayAreNotInOneRoundWhereThereAreOthers() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            entries.add(entry(2 * i, 2 * i, "forward " + i % 7, "f" + i));
            entries.add(entry(2 * i + 1, 2 * i + 1, "back " + i % 7, "f" + i));
        }
        assertThat(chosen(Map.of(), entries, 20, new Random(3)))
                .extracting(entry -> entry.facts().get(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void dueCardsComeFirstThenNewOnesThenTheOthers() {
        List<Entry> entries =
                IntStream.range(0, 6).mapToObj(i -> entry(i, i, "frame " + i)).toList();
        Map<Long, Held> held = Map.of(
                0L, held(NOW.plus(Duration.ofDays(3))),
                1L, held(NOW.minus(Duration.ofDays(1))),
                2L, held(NOW.minus(Duration.ofDays(2))),
                3L, held(NOW.plus(Duration.ofDays(1))));
        List<Long> cards = chosen(held, entries, 6, new Random(4)).stream()
                .map(Entry::card)
                .toList();
        assertThat(cards.subList(0, 2)).containsExactly(2L, 1L);
        assertThat(cards.subList(2, 4)).containsExactlyInAnyOrder(4L, 5L);
        assertThat(cards.subList(4, 6)).containsExactly(3L, 0L);
    }

    @Test
    void aCardIsAskedInAnotherFormThanTheLastTime() {
        List<Entry> entries = List.of(entry(7, 1, "a"), entry(8, 1, "b"));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(chosen(Map.of(1L, held(NOW)), entries, 1, new Random(seed)))
                    .extracting(Entry::question)
                    .containsExactly(8L);
        }
    }

    private static List<Entry> chosen(Map<Long, Held> held, List<Entry> entries, int size, Random random) {
        return Selection.of(new Turns(held, NOW, random).of(entries), size);
    }

    private static Entry entry(long id, long card, String frame) {
        return entry(id, card, frame, "fact of " + card);
    }

    private static Entry entry(long id, long card, String frame, String fact) {
        return new Entry(id, id, card, QuestionType.SINGLE_CHOICE, "topic", frame, List.of(fact), List.of());
    }

    /** A card that was asked with question 7. */
    private static Held held(Instant due) {
        return new Held(new CardState(Phase.REVIEW, 0, new Memory(3, 5), due, NOW, Grade.GOOD, 1, 0), 7);
    }
}
