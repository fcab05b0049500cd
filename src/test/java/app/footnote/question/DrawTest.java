package app.footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.PublishedSet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final long SEED = 20_260_302;

    @Test
    void sameSeedDrawsTheSameAndNoCardComesTwice() {
        System.out.println("Draws with seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            List<Entry> entries = entries(random, 1 + random.nextInt(40));
            Draw draw = new Draw(List.of(pool("t1", random.nextInt(6)), Draw.Pool.any(1 + random.nextInt(8))), true);
            long seed = random.nextLong();

            List<Entry> drawn = draw.of(entries, seed);

            assertThat(drawn).isEqualTo(draw.of(entries, seed));
            assertThat(drawn.stream().map(Entry::card)).doesNotHaveDuplicates();
            assertThat(drawn).allMatch(entry -> entry.type() != QuestionType.CARD);
        }
    }

    @Test
    void everyPoolGivesAsManyAsItHas() {
        List<Entry> entries = List.of(entry(1, 1, "t1"), entry(2, 2, "t1"), entry(3, 3, "t2"), entry(4, 4, "t2"));

        List<Entry> drawn = new Draw(List.of(pool("t1", 1), pool("t2", 9)), true).of(entries, 5);

        assertThat(drawn.stream().map(Entry::topic)).containsExactlyInAnyOrder("t1", "t2", "t2");
        assertThat(pool("t2", 9).available(entries)).isEqualTo(2);
    }

    @Test
    void unshuffledQuestionsStandAsTheSetHasThem() {
        List<Entry> entries = entries(new Random(SEED), 30);

        List<Entry> drawn = new Draw(List.of(Draw.Pool.any(8)), false).of(entries, 3);

        assertThat(drawn).isSortedAccordingTo((one, other) -> Long.compare(one.id(), other.id()));
    }

    @Test
    void questionThatGivesAnotherAwayIsDrawnOnlyWhereNothingElseIsLeft() {
        Entry one = entry(1, 1, "t1", "f");
        Entry same = entry(2, 2, "t1", "f");
        Entry other = entry(3, 3, "t1", "g");

        for (int seed = 0; seed < 20; seed++) {
            assertThat(Draw.of(2).of(List.of(one, same, other), seed)).contains(other);
        }
        assertThat(Draw.of(3).of(List.of(one, same, other), 1)).hasSize(3);
    }

    private static Draw.Pool pool(String topic, int count) {
        return new Draw.Pool(Set.of(topic), Set.of(), Set.of(), Set.of(), count);
    }

    private static List<Entry> entries(Random random, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            QuestionType type = QuestionType.values()[random.nextInt(4)];
            entries.add(new Entry(
                    i,
                    i,
                    random.nextInt(20),
                    type,
                    "t" + random.nextInt(3),
                    "frame",
                    List.of("f" + random.nextInt(20)),
                    List.of("d")));
        }
        return entries;
    }

    private static Entry entry(long id, long card, String topic) {
        return entry(id, card, topic, "f" + id);
    }

    private static Entry entry(long id, long card, String topic, String fact) {
        return new Entry(id, id, card, QuestionType.SINGLE_CHOICE, topic, "frame", List.of(fact), List.of("d"));
    }
}
