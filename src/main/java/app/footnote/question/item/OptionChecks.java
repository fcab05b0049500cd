package app.footnote.question.item;

import app.footnote.document.Words;
import app.footnote.fact.PartialDate;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks on the options of single and multiple choice: on all that can be shown, so that every draw is free of flaws. */
final class OptionChecks {
    private static final double LONGEST_OVER_MEAN = 1.25;
    private static final int LONGER_WORDS = 3;
    private static final int SHORTEST_CLUE = 4;
    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:all|none|any|both|neither) of (?:the above|these|them)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMBINED =
            Pattern.compile("^(?:both )?\\(?[A-E]\\)? (?:and|or|&) \\(?[A-E]\\)?$", Pattern.CASE_INSENSITIVE);
    /** “Zhang (2018)” names the source and is no clue to Zhang Deguang. */
    private static final Pattern SOURCE = Pattern.compile("\\p{L}+ \\(\\d{4}\\)");

    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}+ )*\\d[\\d,.]*(?:%| .*)?");
    private static final Set<String> ABSOLUTE =
            Set.of("always", "never", "none", "completely", "absolutely", "entirely");
    private static final Set<String> VAGUE = Set.of("usually", "often", "sometimes", "frequently", "generally");

    private final Question question;
    private final Answer.Choice choice;
    private final List<Option> all = new ArrayList<>();
    private final IdentityHashMap<Option, List<String>> words = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OptionChecks(Question question, Answer.Choice choice) {
        this.question = question;
        this.choice = choice;
        all.addAll(choice.keys());
        all.addAll(choice.distractors());
        all.forEach(option -> words.put(option, Words.of(option.text())));
    }

    private List<String> words(Option option) {
        return words.getOrDefault(option, List.of());
    }

    static List<Finding> of(Question question, Answer.Choice choice) {
        OptionChecks checks = new OptionChecks(question, choice);
        checks.run();
        return checks.findings;
    }

    private void run() {
        if (choice.distractors().size() < 2) {
            add(Flaw.FEW_OPTIONS, choice.distractors().size() + " wrong options");
        }
        for (Option option : all) {
            List<String> words = words(option);
            addIf(ABOVE.matcher(option.text()).find(), Flaw.NONE_OF_THE_ABOVE, option.text());
            addIf(COMBINED.matcher(option.text()).matches(), Flaw.COMBINED_OPTION, option.text());
            addIf(words.stream().anyMatch(ABSOLUTE::contains), Flaw.ABSOLUTE_TERM, option.text());
            addIf(words.stream().anyMatch(VAGUE::contains), Flaw.VAGUE_TERM, option.text());
        }
        checkOverlaps();
        checkForm();
        for (Option key : choice.keys()) {
            checkLength(key);
            checkClueWord(key);
            checkConvergence(key);
        }
    }

    private void checkOverlaps() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                List<String> one = words(all.get(i));
                List<String> other = words(all.get(j));
                boolean same = one.equals(other) && signs(all.get(i)).equals(signs(all.get(j)));
                if (i < j && same) {
                    add(Flaw.DUPLICATE_OPTION, all.get(i).text());
                } else if (i != j && one.size() < other.size() && Words.contains(other, one)) {
                    add(Flaw.OVERLAP, all.get(i).text() + " – " + all.get(j).text());
                }
            }
        }
    }

    /** In formulas these make another option of the same words. */
    private static String signs(Option option) {
        return option.text().replaceAll("[^+<>=^_\\\\]", "");
    }

    private void checkForm() {
        long dates = count(option -> PartialDate.ofText(option.text()).isPresent());
        long grains = all.stream()
                .map(option -> PartialDate.ofText(option.text()).map(PartialDate::grain))
                .flatMap(Optional::stream)
                .distinct()
                .count();
        long numbers = count(option -> NUMBER.matcher(option.text()).matches());
        boolean mixed = dates != 0 && dates != all.size() || grains > 1 || numbers != 0 && numbers != all.size();
        addIf(mixed, Flaw.MIXED_FORM, "");
        addIf(!mixed && numbers == all.size() && !choice.sorted(), Flaw.UNSORTED, "");
        addIf(isOnlyKey(option -> option.text().endsWith(".")), Flaw.GRAMMATICAL_CUE, "full stop");
        addIf(
                isOnlyKey(option -> Character.isLowerCase(option.text().charAt(0)))
                        || isOnlyKey(
                                option -> Character.isUpperCase(option.text().charAt(0))),
                Flaw.GRAMMATICAL_CUE,
                "capital letter");
        String stem = question.stem().replaceAll("[?:_ ]+$", "");
        addIf(stem.endsWith(" a") || stem.endsWith(" an"), Flaw.GRAMMATICAL_CUE, "article at the end of the stem");
    }

    private interface Test {
        boolean holds(Option option);
    }

    private long count(Test test) {
        return all.stream().filter(test::holds).count();
    }

    private boolean isOnlyKey(Test test) {
        return choice.keys().stream().allMatch(test::holds)
                        && choice.distractors().stream().noneMatch(test::holds)
                || choice.keys().stream().noneMatch(test::holds)
                        && choice.distractors().stream().allMatch(test::holds);
    }

    /** Against the shortest distractors that can be drawn, so that no draw makes the key stand out. */
    private void checkLength(Option key) {
        int drawn = Math.max(1, choice.shown() - choice.keys().size());
        List<Option> shortest = choice.distractors().stream()
                .sorted(Comparator.comparingInt(option -> option.text().length()))
                .limit(drawn)
                .toList();
        int length = key.text().length();
        double sum = choice.keys().stream()
                        .mapToInt(option -> option.text().length())
                        .sum()
                + shortest.stream().mapToInt(option -> option.text().length()).sum();
        double mean = sum / (choice.keys().size() + shortest.size());
        boolean alone = shortest.stream().allMatch(option -> option.text().length() < length)
                && choice.keys().stream().allMatch(option -> option.text().length() <= length);
        int words = key.text().split(" ", -1).length;
        int next = shortest.stream()
                .mapToInt(option -> option.text().split(" ", -1).length)
                .max()
                .orElse(0);
        boolean longByWords = choice.keys().size() == 1 && words >= next + LONGER_WORDS;
        boolean longByLetters = alone && length > LONGEST_OVER_MEAN * mean && length - mean > LONGER_WORDS;
        addIf(longByLetters || longByWords, Flaw.LONGEST_KEY, key.text());
    }

    private void checkClueWord(Option key) {
        Set<String> stem =
                new HashSet<>(Words.of(SOURCE.matcher(question.stem()).replaceAll("")));
        words(key).stream()
                .filter(word -> word.length() >= SHORTEST_CLUE && stem.contains(word))
                .filter(word -> choice.distractors().stream()
                        .noneMatch(option -> words(option).contains(word)))
                .filter(word -> choice.keys().size() == 1)
                .findFirst()
                .ifPresent(word -> add(Flaw.CLUE_WORD, "“" + word + "”"));
    }

    /** The key shares words with every distractor, and no distractor does so with the others. */
    private void checkConvergence(Option key) {
        if (choice.keys().size() > 1 || choice.distractors().size() < 2 || choice.sorted()) {
            return;
        }
        int keyShares = shares(key);
        int most = choice.distractors().stream().mapToInt(this::shares).max().orElse(0);
        addIf(keyShares == all.size() - 1 && most < keyShares, Flaw.CONVERGENCE, key.text());
    }

    @SuppressWarnings("ReferenceEquality") // two options may say the same
    private int shares(Option option) {
        Set<String> words = new HashSet<>(words(option));
        return (int) all.stream()
                .filter(other -> other != option)
                .filter(other ->
                        words(other).stream().anyMatch(word -> word.length() >= SHORTEST_CLUE && words.contains(word)))
                .count();
    }

    private void addIf(boolean flawed, Flaw flaw, String detail) {
        if (flawed) {
            add(flaw, detail);
        }
    }

    private void add(Flaw flaw, String detail) {
        findings.add(new Finding(question.id(), flaw, detail));
    }
}
