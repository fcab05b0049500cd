package app.footnote.attempt;

import app.footnote.question.Footnote;
import java.util.List;

/**
 * An assignment as its students see it, of which nothing is kept.
 *
 * @param address of the assignment
 * @param rules in words
 * @param seed by which the questions are drawn
 * @param when which review is shown; empty while it is answered
 * @param score in words; empty where students do not see it then
 * @param answers the questions with what was answered, whether that is shown or not
 * @param set the address of the set
 */
public record PreviewView(
        String address,
        String title,
        List<String> rules,
        long seed,
        String when,
        String score,
        List<ItemView> items,
        List<ItemView> answers,
        List<Footnote> footnotes,
        String set) {}
