package app.footnote.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A question as it is shown for one seed: which distractors are drawn from the pool and in which order things stand.
 * The same question and seed give the same presentation.
 */
public record Presentation(
        Question question, long seed, List<Shown> options, List<String> left, List<String> right, Judged judged) {
    private static final double SMALLER_BESIDE_KEYS = 0.75;

    /** As it was published. */
    public Presentation(Question question, long seed, List<Shown> options, List<String> left, List<String> right) {
        this(question, seed, options, left, right, Judged.AS_PUBLISHED);
    }

    /**
     * What became of the key since.
     *
     * @param keys the same with each key that is right by itself; empty for the one that it has
     * @param touched whether the key was ever changed
     * @param counts whether an answer to it counts: it does not where the question was dropped, or none of what was shown
     *     is right any more
     */
    public record Judged(List<Presentation> keys, boolean touched, boolean counts) {
        static final Judged AS_PUBLISHED = new Judged(List.of(), false, true);
    }

    /** The same with each key that is right by itself. */
    public List<Presentation> keys() {
        return judged.keys().isEmpty() ? List.of(this) : judged.keys();
    }

    /** An option as it stands on the page. */
    public record Shown(Option option, boolean correct) {}

    /** Presents the question; {@code left} and {@code right} are filled for ordering and matching only. */
    public static Presentation of(Question question, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ question.id().hashCode());
        if (question.answer() instanceof Answer.Choice choice && question.type() == QuestionType.TRUE_FALSE) {
            return new Presentation(question, seed, trueFirst(choice), List.of(), List.of());
        }
        if (question.answer() instanceof Answer.Choice choice) {
            return new Presentation(question, seed, options(choice, random), List.of(), List.of());
        }
        if (question.answer() instanceof Answer.Order order) {
            return new Presentation(question, seed, List.of(), disordered(order.items(), random), List.of());
        }
        if (question.answer() instanceof Answer.Pairs pairs) {
            List<String> right = new ArrayList<>(pairs.spare());
            pairs.pairs().forEach(pair -> right.add(pair.right()));
            return new Presentation(
                    question,
                    seed,
                    List.of(),
                    pairs.pairs().stream().map(Answer.Pair::left).toList(),
                    disordered(right.stream().distinct().toList(), random));
        }
        return new Presentation(question, seed, List.of(), List.of(), List.of());
    }

    /** The positions of the right options, from 0. */
    public List<Integer> keyPositions() {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).correct()) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static List<Shown> trueFirst(Answer.Choice choice) {
        List<Shown> shown = new ArrayList<>();
        choice.keys().forEach(key -> shown.add(new Shown(key, true)));
        choice.distractors().forEach(distractor -> shown.add(new Shown(distractor, false)));
        shown.sort(
                Comparator.comparing((Shown option) -> option.option().text()).reversed());
        return List.copyOf(shown);
    }

    private static List<Shown> options(Answer.Choice choice, SplittableRandom random) {
        List<Shown> shown = new ArrayList<>();
        choice.keys().forEach(key -> shown.add(new Shown(key, true)));
        int room = Math.max(0, choice.shown() - choice.keys().size());
        drawn(choice, room, random).forEach(distractor -> shown.add(new Shown(distractor, false)));
        if (choice.sorted()) {
            shown.sort(Comparator.comparing(Shown::option, size(choice)));
            return List.copyOf(shown);
        }
        return shuffled(shown, random);
    }

    private static List<Option> drawn(Answer.Choice choice, int room, SplittableRandom random) {
        List<Option> distractors = shuffled(choice.distractors(), random);
        int wanted = Math.min(room, distractors.size());
        return choice.keys().size() == 1
                ? drawnAround(choice, distractors, wanted, random)
                : drawnBeside(choice, distractors, wanted, random);
    }

    /**
     * Draws so that the key is the smallest, the largest or anything between with equal chance, as far as the pool
     * allows: else “the middle number” or “the longest option” would be a good guess.
     */
    private static List<Option> drawnAround(
            Answer.Choice choice, List<Option> distractors, int wanted, SplittableRandom random) {
        Option key = choice.keys().get(0);
        Comparator<Option> size = size(choice);
        List<Option> smaller = new ArrayList<>();
        List<Option> larger = new ArrayList<>();
        distractors.forEach(option -> (size.compare(option, key) < 0 ? smaller : larger).add(option));
        int least = Math.max(0, wanted - larger.size());
        int most = Math.min(wanted, smaller.size());
        int below = least + random.nextInt(most - least + 1);
        List<Option> drawn = new ArrayList<>(smaller.subList(0, below));
        drawn.addAll(larger.subList(0, wanted - below));
        return drawn;
    }

    /**
     * Draws a distractor smaller than every key rather often, where there is one: in many lists there is none, and over
     * all questions “the shortest is right” must not pay.
     */
    private static List<Option> drawnBeside(
            Answer.Choice choice, List<Option> distractors, int wanted, SplittableRandom random) {
        Comparator<Option> size = size(choice);
        List<Option> keys = choice.keys().stream().sorted(size).toList();
        Option smallest = keys.get(0);
        List<Option> smaller = distractors.stream()
                .filter(option -> size.compare(option, smallest) < 0)
                .toList();
        List<Option> drawn = new ArrayList<>();
        if (!smaller.isEmpty() && random.nextDouble() < SMALLER_BESIDE_KEYS) {
            drawn.add(smaller.get(0));
        }
        Stream<Option> rest =
                Stream.concat(distractors.stream().filter(option -> !smaller.contains(option)), smaller.stream());
        rest.filter(option -> !drawn.contains(option))
                .limit(wanted - drawn.size())
                .forEach(drawn::add);
        return drawn;
    }

    /** Each text is read once, however often it is compared. */
    private static Comparator<Option> size(Answer.Choice choice) {
        if (!choice.sorted()) {
            return Comparator.comparingInt(option -> option.text().length());
        }
        Map<String, BigDecimal> sizes = new HashMap<>();
        return Comparator.comparing(option -> sizes.computeIfAbsent(option.text(), OptionOrder::size));
    }

    /** Shuffled, and never by chance in the order that would be the answer. */
    private static List<String> disordered(List<String> items, SplittableRandom random) {
        List<String> result = shuffled(items, random);
        while (result.equals(items) && items.stream().distinct().count() > 1) {
            result = shuffled(items, random);
        }
        return result;
    }

    private static <T> List<T> shuffled(List<T> items, SplittableRandom random) {
        List<T> result = new ArrayList<>(items);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T swapped = result.get(i);
            result.set(i, result.get(j));
            result.set(j, swapped);
        }
        return List.copyOf(result);
    }
}
