package app.footnote.fact;

import app.footnote.document.Sentence;
import app.footnote.document.Words;
import app.footnote.document.Words.Word;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the words of a passage that carry one part of a fact. */
final class EvidenceFinder {
    private static final int STEM = 5;
    private static final int SHORTEST_CONTENT_WORD = 4;

    private final FactBase base;
    private final Fact fact;

    EvidenceFinder(FactBase base, Fact fact) {
        this.base = base;
        this.fact = fact;
    }

    boolean isNeeded(Fact.Part part) {
        return switch (part) {
            case SUBJECT -> true;
            case RELATION -> !triggers().isEmpty();
            case VALUE -> !(fact.value() instanceof Value.Nothing);
        };
    }

    /** The spans, empty unless the whole part is found: a list needs every element. */
    List<Evidence.Span> spans(Fact.Part part, List<Sentence> passage) {
        List<String> own = fact.words().getOrDefault(part, List.of());
        if (!own.isEmpty()) {
            return phrases(own, part, passage);
        }
        return switch (part) {
            case SUBJECT -> any(names(fact.subject()), part, passage);
            case RELATION -> triggerSpans(passage);
            case VALUE -> valueSpans(passage);
        };
    }

    /** The author's own words for a part; all of them have to stand there. */
    private static List<Evidence.Span> phrases(List<String> phrases, Fact.Part part, List<Sentence> passage) {
        List<Evidence.Span> spans = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> run = Words.of(phrase);
            List<Evidence.Span> found = run.isEmpty() ? sign(phrase, part, passage) : any(List.of(run), part, passage);
            if (found.isEmpty()) {
                return List.of();
            }
            spans.addAll(found);
        }
        return spans;
    }

    /** A sign that is no word, such as the colon before a list. */
    private static List<Evidence.Span> sign(String sign, Fact.Part part, List<Sentence> passage) {
        return passage.stream()
                .filter(sentence -> sentence.text().contains(sign))
                .map(sentence -> {
                    int start = sentence.text().indexOf(sign);
                    return new Evidence.Span(sentence, start, start + sign.length(), part);
                })
                .toList();
    }

    private List<Evidence.Span> valueSpans(List<Sentence> passage) {
        if (fact.value() instanceof Value.Entities entities) {
            return all(entities.ids().stream().map(this::names).toList(), Fact.Part.VALUE, passage);
        }
        if (fact.value() instanceof Value.Date date) {
            return dateSpans(date.date(), passage);
        }
        if (fact.value() instanceof Value.Number number) {
            return any(Numbers.spellings(number.number()), Fact.Part.VALUE, passage);
        }
        return fact.value() instanceof Value.Text text ? phraseSpans(text.text(), passage) : List.of();
    }

    private List<List<String>> names(String entity) {
        return base.entity(entity).names().stream().map(Words::of).toList();
    }

    private List<String> triggers() {
        return base.relation(fact).triggers();
    }

    private List<Evidence.Span> triggerSpans(List<Sentence> passage) {
        List<Evidence.Span> spans = new ArrayList<>();
        triggers().stream()
                .filter(trigger -> Words.of(trigger).isEmpty())
                .forEach(trigger -> spans.addAll(sign(trigger, Fact.Part.RELATION, passage)));
        for (Sentence sentence : passage) {
            List<Word> words = Words.located(sentence.text());
            for (String trigger : triggers()) {
                List<String> run = Words.of(trigger);
                for (int i = 0; !run.isEmpty() && i + run.size() <= words.size(); i++) {
                    if (Triggers.matches(words, i, run)) {
                        spans.add(span(sentence, words, i, run.size(), Fact.Part.RELATION));
                    }
                }
            }
        }
        return spans;
    }

    private static List<Evidence.Span> dateSpans(PartialDate date, List<Sentence> passage) {
        List<Evidence.Span> year = words(passage, Integer.toString(date.year())::equals);
        List<Evidence.Span> month =
                date.month() == null ? List.of() : words(passage, Months.names(date.month())::contains);
        List<Evidence.Span> day = date.day() == null ? List.of() : words(passage, Integer.toString(date.day())::equals);
        boolean whole =
                !year.isEmpty() && (date.month() == null || !month.isEmpty()) && (date.day() == null || !day.isEmpty());
        return whole ? Stream.of(year, month, day).flatMap(List::stream).toList() : List.of();
    }

    /** A phrase in our own words: at least half of its content words stand in the passage, in any ending. */
    private static List<Evidence.Span> phraseSpans(String phrase, List<Sentence> passage) {
        List<String> stems = Words.of(phrase).stream()
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .distinct()
                .toList();
        List<Evidence.Span> spans = new ArrayList<>();
        int found = 0;
        for (String stem : stems) {
            List<Evidence.Span> ofStem = words(passage, word -> word.startsWith(stem));
            found += ofStem.isEmpty() ? 0 : 1;
            spans.addAll(ofStem);
        }
        return found * 2 >= stems.size() ? spans : List.of();
    }

    private static List<Evidence.Span> words(List<Sentence> passage, Predicate<String> test) {
        List<Evidence.Span> spans = new ArrayList<>();
        for (Sentence sentence : passage) {
            for (Word word : Words.located(sentence.text())) {
                if (test.test(word.text())) {
                    spans.add(new Evidence.Span(sentence, word.start(), word.end(), Fact.Part.VALUE));
                }
            }
        }
        return spans;
    }

    /** The spans of everything wanted, or none if one of them is missing. */
    private static List<Evidence.Span> all(List<List<List<String>>> wanted, Fact.Part part, List<Sentence> passage) {
        List<Evidence.Span> spans = new ArrayList<>();
        for (List<List<String>> names : wanted) {
            List<Evidence.Span> found = any(names, part, passage);
            if (found.isEmpty()) {
                return List.of();
            }
            spans.addAll(found);
        }
        return spans;
    }

    private static List<Evidence.Span> any(List<List<String>> names, Fact.Part part, List<Sentence> passage) {
        List<Evidence.Span> spans = new ArrayList<>();
        for (Sentence sentence : passage) {
            List<Word> words = Words.located(sentence.text());
            for (List<String> name : names) {
                for (int i = 0; !name.isEmpty() && i + name.size() <= words.size(); i++) {
                    if (isRun(words, i, name)) {
                        spans.add(span(sentence, words, i, name.size(), part));
                    }
                }
            }
        }
        return spans;
    }

    private static boolean isRun(List<Word> words, int from, List<String> run) {
        for (int i = 0; i < run.size(); i++) {
            if (!words.get(from + i).text().equals(run.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Evidence.Span span(Sentence sentence, List<Word> words, int from, int length, Fact.Part part) {
        return new Evidence.Span(
                sentence, words.get(from).start(), words.get(from + length - 1).end(), part);
    }

    /** Months as documents write them. */
    private static final class Months {
        static List<String> names(int month) {
            String full = Month.of(month).name().toLowerCase(Locale.ROOT);
            return month == 9 ? List.of(full, "sep", "sept") : List.of(full, full.substring(0, 3));
        }
    }

    /** Numbers as documents write them. */
    private static final class Numbers {
        private static final List<String> NAMES = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty");
        private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

        static List<List<String>> spellings(BigDecimal number) {
            List<List<String>> spellings = new ArrayList<>();
            String plain = number.stripTrailingZeros().toPlainString();
            spellings.add(List.of(plain));
            if (number.stripTrailingZeros().scale() <= 0
                    && number.intValue() >= 0
                    && number.intValue() < NAMES.size()) {
                spellings.add(List.of(NAMES.get(number.intValue())));
            }
            for (int i = 0; i < SCALES.size(); i++) {
                String scaled =
                        number.movePointLeft(3 * (i + 1)).stripTrailingZeros().toPlainString();
                spellings.add(List.of(scaled, SCALES.get(i)));
            }
            return spellings;
        }
    }
}
