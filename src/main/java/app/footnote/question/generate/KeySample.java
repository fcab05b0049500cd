package app.footnote.question.generate;

import app.footnote.question.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses which elements of a list are the keys of a multiple choice. */
final class KeySample {
    private static final int TRIES = 24;

    private KeySample() {}

    /**
     * At most {@code most} of the terms, drawn by the seed: where it can be had, a draw that leaves a wrong option
     * shorter than every key, since the keys of a list tend to be the short ones.
     */
    static List<Term> of(List<Term> terms, List<Option> wrong, int most, long seed) {
        Random random = new Random(seed);
        List<Term> mixed = new ArrayList<>(terms);
        List<Term> keys = List.of();
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(mixed, random);
            keys = List.copyOf(mixed.subList(0, Math.min(most, mixed.size())));
            int shortest =
                    keys.stream().mapToInt(key -> key.text().length()).min().orElse(0);
            if (wrong.stream().anyMatch(option -> option.text().length() < shortest)) {
                return keys;
            }
        }
        return keys;
    }
}
