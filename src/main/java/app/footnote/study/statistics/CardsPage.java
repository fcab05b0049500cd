package app.footnote.study.statistics;

import app.footnote.question.Library;
import app.footnote.study.memory.CardState;
import app.footnote.web.Chart;
import app.footnote.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Lays out the page about somebody's cards. */
final class CardsPage {
    /** How many cards are listed. */
    static final int LISTED = 25;

    private static final double[] STABILITIES = {1, 7, 21, 60, 180, 365};
    private static final double[] DIFFICULTIES = {2, 3, 4, 5, 6, 7, 8, 9};
    private static final double[] RECALLS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final Texts texts;
    private final StudiedSet studied;
    private final Map<Long, CardState> states;
    private final Map<Long, Double> recalls = new HashMap<>();

    CardsPage(Texts texts, StudiedSet studied, Map<Long, CardState> states) {
        this.texts = texts;
        this.studied = studied;
        this.states = states;
        states.forEach((card, state) -> recalls.put(card, studied.scheduler().retrievability(state, studied.now())));
    }

    /** The cards to list, the first first. */
    List<Long> first(CardsView.Order order) {
        ToDoubleFunction<Map.Entry<Long, CardState>> by = switch (order) {
            case RECALL -> card -> recall(card.getKey());
            case LAPSES -> card -> -card.getValue().lapses();
            case DIFFICULTY -> card -> -card.getValue().memory().difficulty();
        };
        return states.entrySet().stream()
                .sorted(Comparator.comparingDouble(by).thenComparing(Map.Entry::getKey))
                .limit(LISTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param questions the versions with which the listed cards were asked the last time, by card */
    CardsView view(CardsView.Order order, List<Long> listed, Map<Long, Long> questions, Library library) {
        List<CardsView.Line> lines = new ArrayList<>();
        for (long card : listed) {
            CardState state = states.get(card);
            Long question = questions.get(card);
            if (state != null && question != null) {
                lines.add(new CardsView.Line(
                        "/progress/cards/" + card,
                        CardHistoryPage.stem(library.question(question)),
                        Math.round(100 * recall(card)),
                        texts.of("statistics.days", decimal(state.memory().stability())),
                        decimal(state.memory().difficulty()),
                        state.lapses()));
            }
        }
        return new CardsView(SetChoice.of(studied), stability(), difficulty(), recall(), order, lines);
    }

    private Chart stability() {
        Spread spread = spread(state -> state.memory().stability());
        long mature = states.values().stream()
                .filter(state -> state.memory().stability() >= 21)
                .count();
        return chart(
                "stability",
                texts.of("statistics.stability.says", states.size(), decimal(spread.median()), mature),
                spread.rows(
                        STABILITIES,
                        List.of(texts.of("statistics.stability.ranges").split("\\|"))));
    }

    private Chart difficulty() {
        Spread spread = spread(state -> state.memory().difficulty());
        return chart(
                "difficulty",
                texts.of("statistics.difficulty.says", decimal(spread.median())),
                spread.rows(DIFFICULTIES, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9–10")));
    }

    private Chart recall() {
        Spread spread = new Spread(
                recalls.values().stream().mapToDouble(Double::doubleValue).toArray());
        long likely = recalls.values().stream().filter(recall -> recall >= 0.9).count();
        return chart(
                "recall",
                texts.of("statistics.recall.says", likely, states.size()),
                spread.rows(
                        RECALLS, List.of(texts.of("statistics.recall.ranges").split("\\|"))));
    }

    private Chart chart(String name, String says, List<Chart.Row> rows) {
        return new Chart(
                name,
                Chart.Kind.BARS,
                1,
                says,
                List.of(texts.of("statistics.head." + name), texts.of("statistics.head.cards")),
                rows);
    }

    private Spread spread(ToDoubleFunction<CardState> value) {
        return new Spread(states.values().stream().mapToDouble(value).toArray());
    }

    private double recall(long card) {
        return recalls.getOrDefault(card, 0.0);
    }

    /** A number with one digit after the point where it is small. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
