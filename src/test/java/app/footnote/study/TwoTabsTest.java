package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.SmallSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** However answers are sent twice, from two tabs or at once: each question counts once, and its first answer stays. */
class TwoTabsTest {
    private static final int SIZE = 10;

    @StoreTest
    void noInterleavingCountsAnAnswerTwiceOrLosesOne(Database database) throws Exception {
        Learner learner = new Learner(database, 1);
        learner.publish(SmallSet.ofCards("bodies", 12));
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        try {
            for (int seed = 0; seed < 15; seed++) {
                submitEverywhere(learner, tabs, seed);
                learner.later(Duration.ofHours(20));
            }
        } finally {
            tabs.shutdown();
        }
        assertThat(learner.rows("response")).hasSize(15 * SIZE);
        assertThat(learner.rows("review")).hasSize(15 * SIZE);
        assertThat(learner.rows("card_state").stream()
                        .mapToInt(row -> ((Number) row.get("reviews")).intValue())
                        .sum())
                .isEqualTo(15 * SIZE);
    }

    /** Two rounds at once, so that one card can be answered in both. */
    private static void submitEverywhere(Learner learner, ExecutorService tabs, int seed) throws Exception {
        Random random = new Random(seed);
        List<Long> rounds = List.of(
                learner.start(RoundRequest.mixed("bodies").ofSize(SIZE / 2)),
                learner.start(RoundRequest.mixed("bodies").ofSize(SIZE / 2)));
        Map<String, RoundItem.Answered> first = new ConcurrentHashMap<>();
        List<Callable<Void>> submits = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long round = rounds.get(random.nextInt(2));
            int position = i < SIZE / 2 ? i + 1 : 1 + random.nextInt(SIZE / 2);
            boolean right = random.nextBoolean();
            submits.add(() -> submit(learner, first, place(round, position), round, position, right, seed));
        }
        for (int position = 1; position <= SIZE / 2; position++) {
            int open = position;
            rounds.forEach(round -> submits.add(
                    () -> submit(learner, first, place(round, open), round, open, random.nextBoolean(), seed)));
        }
        for (Future<Void> submit : tabs.invokeAll(submits)) {
            submit.get();
        }
    }

    private static Void submit(
            Learner learner,
            Map<String, RoundItem.Answered> first,
            String place,
            long round,
            int position,
            boolean right,
            int seed) {
        RoundItem.Answered answered = learner.answer(round, position, right).answer();
        RoundItem.Answered earlier = first.putIfAbsent(place, answered);
        assertThat(earlier == null ? answered : earlier)
                .as("seed %d, %s", seed, place)
                .isEqualTo(answered);
        return null;
    }

    private static String place(long round, int position) {
        return round + "/" + position;
    }
}
