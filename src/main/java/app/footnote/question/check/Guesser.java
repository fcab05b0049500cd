package app.footnote.question.check;

import app.footnote.document.Words;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Guesses from the options alone, by the tricks of test-wise people. A type is sound when no trick beats chance by more
 * than five points.
 */
public final class Guesser {
    /** How far above chance a trick may come. */
    public static final double MARGIN = 0.05;

    private static final int MOST_SEEDS = 20;
    private static final int FEWEST_SEEDS = 4;
    /** So many presentations of one type tell more exactly than the margin asks for. */
    private static final int ENOUGH = 40_000;

    private static final SortedMap<String, Trick> TRICKS = new TreeMap<>(Map.of(
            "longest", (presentation, words) -> best(presentation, String::length),
            "shortest", (presentation, words) -> best(presentation, option -> -option.length()),
            "most words",
                    (presentation, words) ->
                            best(presentation, option -> words.apply(option).size()),
            "most specific", (presentation, words) -> best(presentation, Guesser::specificity),
            "shared words", Guesser::mostShared,
            "middle", (presentation, words) -> presentation.options().size() / 2,
            "first", (presentation, words) -> 0,
            "last", (presentation, words) -> presentation.options().size() - 1));

    private Guesser() {}

    /** How often a trick was right for one type, beside what chance gives. */
    public record Score(QuestionType type, String trick, int questions, double right, double chance) {
        /**
         * Whether it beats chance by more than the margin and by more than the luck of so few questions: twice the
         * standard error.
         */
        public boolean isTelling() {
            double error = Math.sqrt(chance * (1 - chance) / questions);
            return right > chance + MARGIN + 2 * error;
        }
    }

    /** All tricks on all types with options, over several seeds. */
    public static List<Score> scores(List<Question> questions) {
        Map<QuestionType, List<Question>> byType = new EnumMap<>(QuestionType.class);
        for (Question question : questions) {
            if (!Presentation.of(question, 0).options().isEmpty()) {
                byType.computeIfAbsent(question.type(), type -> new ArrayList<>())
                        .add(question);
            }
        }
        List<Score> scores = new ArrayList<>();
        byType.forEach((type, ofType) -> scores.addAll(scores(type, ofType)));
        return scores;
    }

    /** Every question is presented once a seed for all tricks, and its options are taken apart once. */
    private static List<Score> scores(QuestionType type, List<Question> questions) {
        int seeds = Math.max(FEWEST_SEEDS, Math.min(MOST_SEEDS, ENOUGH / questions.size()));
        Map<String, Integer> right = new HashMap<>();
        double chance = 0;
        for (Question question : questions) {
            Map<String, List<String>> taken = new HashMap<>();
            Function<String, List<String>> words = option -> taken.computeIfAbsent(option, Words::of);
            for (int seed = 1; seed <= seeds; seed++) {
                Presentation presentation = Presentation.of(question, seed);
                TRICKS.forEach((name, trick) -> right.merge(
                        name,
                        presentation.keyPositions().contains(trick.guess(presentation, words)) ? 1 : 0,
                        Integer::sum));
                chance += presentation.keyPositions().size()
                        / (double) presentation.options().size();
            }
        }
        double asked = (double) questions.size() * seeds;
        double byChance = chance / asked;
        return TRICKS.keySet().stream()
                .map(name -> new Score(type, name, questions.size(), right.getOrDefault(name, 0) / asked, byChance))
                .toList();
    }

    /** Guesses a position; how an option falls into words is given. */
    @FunctionalInterface
    private interface Trick {
        int guess(Presentation presentation, Function<String, List<String>> words);
    }

    /** The first of the positions whose option is greatest. */
    private static int best(Presentation presentation, ToIntFunction<String> size) {
        int best = 0;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < presentation.options().size(); i++) {
            int each = size.applyAsInt(presentation.options().get(i).option().text());
            if (each > greatest) {
                best = i;
                greatest = each;
            }
        }
        return best;
    }

    /** Digits, capitals and long words make a text look specific. */
    private static int specificity(String option) {
        int capitals = (int) option.chars().filter(Character::isUpperCase).count();
        int digits = (int) option.chars().filter(Character::isDigit).count();
        return capitals + digits;
    }

    private static int mostShared(Presentation presentation, Function<String, List<String>> words) {
        return best(presentation, option -> {
            List<String> own = words.apply(option);
            return (int) presentation.options().stream()
                            .flatMap(other -> words.apply(other.option().text()).stream())
                            .filter(own::contains)
                            .count()
                    - own.size();
        });
    }
}
