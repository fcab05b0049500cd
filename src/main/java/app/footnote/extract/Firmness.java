package app.footnote.extract;

import app.footnote.document.Words;
import java.util.List;
import java.util.Set;

/**
 * How firmly a sentence as a whole says what it says, by its words alone. It sees doubt more often than the stance of a
 * clause does, and is for facts that no clause was read for.
 */
public enum Firmness {
    ASSERTED,
    /** As somebody's words or view. */
    REPORTED,
    /** As a guess, a plan, a condition, a question, or as not being so. */
    DOUBTFUL;

    private static final Set<String> HEDGES = Lexicon.words("hedge");
    private static final Set<String> PLANS = Lexicon.words("planned");
    private static final Set<String> SAYING = Lexicon.words("said");
    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "neither", "nor", "hardly", "cannot", "without", "if", "whether", "unless");
    private static final Set<String> PLAIN_SAYING = Set.of(
            "said", "says", "argued", "argues", "claimed", "claims", "believes", "insisted", "insists", "according");
    private static final Set<String> AHEAD = Set.of("to", "that", "for");
    private static final int ENDING = 4;

    /** What the words of a sentence show. */
    public static Firmness of(String sentence) {
        List<String> words = Words.of(sentence);
        boolean reported = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean planned =
                    PLANS.contains(word) && (word.equals("will") || word.equals("shall") || AHEAD.contains(next));
            boolean shortened = word.endsWith("n") && next.equals("t");
            if (HEDGES.contains(word) && !isMonth(word, next) || planned || shortened || DENIALS.contains(word)) {
                return DOUBTFUL;
            }
            reported |= PLAIN_SAYING.contains(word) || next.equals("that") && isSaying(word);
        }
        if (sentence.strip().endsWith("?")) {
            return DOUBTFUL;
        }
        return reported ? REPORTED : ASSERTED;
    }

    /** “in May 2001”. */
    private static boolean isMonth(String word, String next) {
        return word.equals("may") && next.matches("\\d+");
    }

    private static boolean isSaying(String word) {
        return SAYING.stream()
                .anyMatch(saying ->
                        word.startsWith(saying.replaceFirst("[ey]$", "")) && word.length() <= saying.length() + ENDING);
    }
}
