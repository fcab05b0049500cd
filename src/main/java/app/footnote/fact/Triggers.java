package app.footnote.fact;

import app.footnote.document.Words;
import app.footnote.document.Words.Word;
import java.util.List;

/** Whether words carry a relation: a trigger is the beginning of its words, “found” is in “founded” and “founding”. */
public final class Triggers {
    private Triggers() {}

    /** Whether any of the relation's triggers stands in the words. */
    public static boolean anyIn(List<Word> words, List<List<String>> triggers) {
        for (List<String> trigger : triggers) {
            for (int i = 0; i + trigger.size() <= words.size(); i++) {
                if (matches(words, i, trigger)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A relation's triggers as runs of words; those that are only signs are left out. */
    public static List<List<String>> runs(Relation relation) {
        return relation.triggers().stream()
                .map(Words::of)
                .filter(run -> !run.isEmpty())
                .toList();
    }

    static boolean matches(List<Word> words, int from, List<String> run) {
        for (int i = 0; i < run.size(); i++) {
            String word = words.get(from + i).text();
            boolean last = i == run.size() - 1;
            if (last ? !word.startsWith(run.get(i)) : !word.equals(run.get(i))) {
                return false;
            }
        }
        return true;
    }
}
