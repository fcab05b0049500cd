package app.footnote.question.generate;

import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves out wrong options so short that, whichever are drawn, the key would stand out by its length. */
final class OptionLengths {
    private static final double LONGEST_OVER_MEAN = 1.2;
    /** Among short names a letter or three catches nobody’s eye, and leaving out the shortest would tell more. */
    private static final int LETTERS_OVER_MEAN = 3;

    private OptionLengths() {}

    static List<Option> fitting(List<Option> keys, List<Option> wrong, int shown) {
        List<Option> fitting = new ArrayList<>(wrong);
        int drawn = Math.max(1, shown - keys.size());
        int longest = keys.stream().mapToInt(key -> key.text().length()).max().orElse(0);
        while (fitting.size() > 2 && standsOut(longest, mean(keys, fitting, drawn))) {
            fitting.remove(fitting.stream()
                    .min(Comparator.comparingInt(option -> option.text().length()))
                    .orElseThrow());
        }
        return fitting;
    }

    private static boolean standsOut(int longest, double mean) {
        return longest > LONGEST_OVER_MEAN * mean && longest > mean + LETTERS_OVER_MEAN;
    }

    private static double mean(List<Option> keys, List<Option> wrong, int drawn) {
        List<Integer> lengths = new ArrayList<>();
        keys.forEach(key -> lengths.add(key.text().length()));
        wrong.stream()
                .map(option -> option.text().length())
                .sorted()
                .limit(drawn)
                .forEach(lengths::add);
        return lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
