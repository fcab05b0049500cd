package app.footnote.question.generate;

import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chooses which elements of a list are the keys of a multiple choice. */
final class KeySample {
    private static final int TRIES = 24;

    private KeySample() {}

    /**
     * At most {@code most} of the terms, drawn by the seed, so that a wrong option can be shorter than the shortest key
     * and another longer than the longest; empty where no draw is like that, since length would then tell.
     */
    static Optional<List<Term>> of(List<Term> terms, List<Option> wrong, int most, long seed) {
        Random random = new Random(seed);
        List<Term> mixed = new ArrayList<>(terms);
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(mixed, random);
            List<Term> keys = mixed.subList(0, Math.min(most, mixed.size()));
            int shortest =
                    keys.stream().mapToInt(key -> key.text().length()).min().orElse(0);
            int longest =
                    keys.stream().mapToInt(key -> key.text().length()).max().orElse(0);
            boolean shorter = wrong.stream().anyMatch(option -> option.text().length() <= shortest);
            boolean longer = wrong.stream().anyMatch(option -> option.text().length() >= longest);
            if (shorter && longer) {
                return Optional.of(List.copyOf(keys));
            }
        }
        return Optional.empty();
    }
}
