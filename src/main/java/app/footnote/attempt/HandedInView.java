package app.footnote.attempt;

import app.footnote.question.Footnote;
import java.util.List;

/**
 * A submitted attempt, as far as its student may look at it.
 *
 * @param how how it ended, in words
 * @param score in words; empty where it is not told
 * @param items the questions; none where they are not shown
 * @param later what is to be seen later, in words; empty for nothing
 * @param late how many answers came after the end and do not count
 * @param study where the set is practised
 */
public record HandedInView(
        String title,
        String assignment,
        String how,
        String score,
        List<ItemView> items,
        List<Footnote> footnotes,
        String later,
        long late,
        String study) {}
