package app.footnote.grading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One slip of the fingers in a long word: a letter wrong, missing or too many, or two neighbours swapped. */
final class Slip {
    /** In shorter words, and where digits stand, one sign makes another word or value. */
    private static final Pattern FORGIVING = Pattern.compile("\\p{L}{5,}");
    /** Words for numbers that are one letter apart from others: whoever types one of these means it. */
    private static final Set<String> NUMBERS = Set.of(
            "million", "billion", "fifth", "fifty", "sixth", "sixty", "seventh", "seventy", "eight", "eighth",
            "eighty");

    private Slip() {}

    /** Whether the two texts have the same words in the same order, but for at most one slip in each long word. */
    static boolean isAtMostOnePerWord(String right, String typed) {
        String[] rightWords = right.split(" ");
        String[] typedWords = typed.split(" ");
        if (rightWords.length != typedWords.length) {
            return false;
        }
        for (int i = 0; i < rightWords.length; i++) {
            if (!rightWords[i].equals(typedWords[i]) && !isSlip(rightWords[i], typedWords[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String right, String typed) {
        // where capitals and accents have to agree, a wrong one is no slip
        if (TypedText.plain(right).equals(TypedText.plain(typed))
                || !FORGIVING.matcher(right).matches()
                || !typed.chars().allMatch(Character::isLetter)
                || NUMBERS.contains(typed.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int shorter = Math.min(right.length(), typed.length());
        int before = 0;
        while (before < shorter && right.charAt(before) == typed.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && right.charAt(right.length() - 1 - after) == typed.charAt(typed.length() - 1 - after)) {
            after++;
        }
        String meant = right.substring(before, right.length() - after);
        String hit = typed.substring(before, typed.length() - after);
        return meant.length() <= 1 && hit.length() <= 1
                || meant.length() == 2
                        && new StringBuilder(meant).reverse().toString().equals(hit);
    }
}
