package app.footnote.extract;

import app.footnote.fact.Value.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers as English writes them: “eight”, “4,300”, “1.4 billion”, “more than 300”. */
final class Numbers {
    private static final List<String> SMALL = List.copyOf(Lexicon.words("number"));
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    private Numbers() {}

    /**
     * A number in a sentence.
     *
     * @param end index after its last token
     */
    record Read(BigDecimal number, Bound bound, int start, int end) {}

    /** The number that a word such as “eight” or “12” names, or 0. */
    static int small(String word) {
        int named = SMALL.indexOf(word.toLowerCase(Locale.ROOT));
        if (named > 0) {
            return named;
        }
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
    }

    /** The number that begins at or right after some words for its bound, if there is one. */
    static @Nullable Read at(List<Token> tokens, int from, int limit) {
        int i = from;
        Bound bound = Bound.EXACT;
        while (i < limit) {
            String word = tokens.get(i).lower();
            String next = i + 1 < limit ? tokens.get(i + 1).lower() : "";
            if (Set.of("about", "around", "approximately", "nearly", "almost", "roughly", "some", "circa")
                    .contains(word)) {
                bound = Bound.ABOUT;
            } else if (Set.of("more", "greater").contains(word) && next.equals("than") || word.equals("over")) {
                bound = Bound.OVER;
                i += word.equals("over") ? 0 : 1;
            } else if (Set.of("less", "fewer").contains(word) && next.equals("than") || word.equals("under")) {
                bound = Bound.UNDER;
                i += word.equals("under") ? 0 : 1;
            } else if (word.equals("at") && next.equals("least")) {
                bound = Bound.AT_LEAST;
                i++;
            } else if (word.equals("up") && next.equals("to")) {
                bound = Bound.UP_TO;
                i++;
            } else if (!Set.of("the", "its", "a", "total", "of", "$", "€", "£").contains(word) || isScale(next)) {
                break;
            }
            i++;
        }
        return i < limit ? plain(tokens, i, limit, bound) : null;
    }

    private static boolean isScale(String word) {
        return SCALES.containsKey(word);
    }

    private static @Nullable Read plain(List<Token> tokens, int at, int limit, Bound bound) {
        String word = tokens.get(at).lower().replace(",", "");
        BigDecimal number;
        if (word.matches("\\d+(?:\\.\\d+)?")) {
            number = new BigDecimal(word);
        } else if (SMALL.indexOf(word) > 0) {
            number = BigDecimal.valueOf(SMALL.indexOf(word));
        } else {
            return null;
        }
        int end = at + 1;
        while (end < limit && isScale(tokens.get(end).lower())) {
            number = number.multiply(
                    BigDecimal.valueOf(SCALES.getOrDefault(tokens.get(end).lower(), 1L)));
            end++;
        }
        return new Read(new BigDecimal(number.stripTrailingZeros().toPlainString()), bound, at, end);
    }
}
