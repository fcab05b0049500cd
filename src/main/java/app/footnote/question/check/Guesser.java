package app.footnote.question.check;

import app.footnote.document.Words;
import app.footnote.question.Presentation;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Guesses from the options alone, by the tricks of test-wise people. A type is sound when no trick beats chance by more
 * than five points.
 */
public final class Guesser {
    /** How far above chance a trick may come. */
    public static final double MARGIN = 0.05;

    private static final int SEEDS = 20;
    private static final Map<String, Function<Presentation, Integer>> TRICKS = Map.of(
            "longest", presentation -> best(presentation, option -> option.length()),
            "shortest", presentation -> best(presentation, option -> -option.length()),
            "most words",
                    presentation ->
                            best(presentation, option -> Words.of(option).size()),
            "most specific", presentation -> best(presentation, Guesser::specificity),
            "shared words", Guesser::mostShared,
            "middle", presentation -> presentation.options().size() / 2,
            "first", presentation -> 0,
            "last", presentation -> presentation.options().size() - 1);

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
        byType.forEach((type, ofType) ->
                TRICKS.keySet().stream().sorted().forEach(trick -> scores.add(score(type, trick, ofType))));
        return scores;
    }

    private static Score score(QuestionType type, String trick, List<Question> questions) {
        double right = 0;
        double chance = 0;
        for (Question question : questions) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Presentation presentation = Presentation.of(question, seed);
                Integer guess = TRICKS.getOrDefault(trick, each -> 0).apply(presentation);
                right += presentation.keyPositions().contains(guess) ? 1 : 0;
                chance += presentation.keyPositions().size()
                        / (double) presentation.options().size();
            }
        }
        double asked = (double) questions.size() * SEEDS;
        return new Score(type, trick, questions.size(), right / asked, chance / asked);
    }

    private static int best(Presentation presentation, Function<String, Integer> size) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < presentation.options().size(); i++) {
            positions.add(i);
        }
        return positions.stream()
                .max(Comparator.comparing(position ->
                        size.apply(presentation.options().get(position).option().text())))
                .orElse(0);
    }

    /** Digits, capitals and long words make a text look specific. */
    private static int specificity(String option) {
        int capitals = (int) option.chars().filter(Character::isUpperCase).count();
        int digits = (int) option.chars().filter(Character::isDigit).count();
        return capitals + digits;
    }

    private static int mostShared(Presentation presentation) {
        return best(presentation, option -> {
            List<String> words = Words.of(option);
            return (int) presentation.options().stream()
                            .flatMap(other -> Words.of(other.option().text()).stream())
                            .filter(words::contains)
                            .count()
                    - words.size();
        });
    }
}
