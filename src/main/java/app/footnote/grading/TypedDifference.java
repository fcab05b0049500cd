package app.footnote.grading;

import app.footnote.question.Exactness;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was typed beside what was right, sign by sign: the longest row of signs that both have stays, case and accents
 * aside unless they have to agree; the rest is too many on one side and missing on the other.
 */
public record TypedDifference(List<Piece> typed, List<Piece> right) {
    private static final int LONGEST = 200;

    /** Some neighbouring signs; {@code same} where the other text has them too. */
    public record Piece(String text, boolean same) {}

    /** Compares the two, case and accents aside. */
    public static TypedDifference of(String typed, String right) {
        return of(typed, right, Set.of());
    }

    /** Compares the two, with what has to agree; texts that are longer than an answer are taken as wholly different. */
    public static TypedDifference of(String typed, String right, Set<Exactness> exact) {
        if (typed.length() > LONGEST || right.length() > LONGEST) {
            return new TypedDifference(List.of(new Piece(typed, false)), List.of(new Piece(right, false)));
        }
        int[][] common = new int[typed.length() + 1][right.length() + 1];
        for (int i = typed.length() - 1; i >= 0; i--) {
            for (int j = right.length() - 1; j >= 0; j--) {
                common[i][j] = alike(typed.charAt(i), right.charAt(j), exact)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] inTyped = new boolean[typed.length()];
        boolean[] inRight = new boolean[right.length()];
        int i = 0;
        int j = 0;
        while (i < typed.length() && j < right.length()) {
            if (alike(typed.charAt(i), right.charAt(j), exact)) {
                inTyped[i++] = true;
                inRight[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new TypedDifference(pieces(typed, inTyped), pieces(right, inRight));
    }

    private static boolean alike(char one, char other, Set<Exactness> exact) {
        return plain(one, exact).equals(plain(other, exact));
    }

    private static String plain(char sign, Set<Exactness> exact) {
        String text = Character.toString(sign);
        String bare = exact.contains(Exactness.ACCENTS)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD).substring(0, 1);
        return exact.contains(Exactness.CASE) ? bare : bare.toLowerCase(Locale.ROOT);
    }

    private static List<Piece> pieces(String text, boolean[] same) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || same[at] != same[from]) {
                pieces.add(new Piece(text.substring(from, at), same[from]));
                from = at;
            }
        }
        return pieces;
    }
}
