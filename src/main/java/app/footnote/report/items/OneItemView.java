package app.footnote.report.items;

import app.footnote.web.Chart;
import java.util.List;

/**
 * What answers tell about one question, as a page.
 *
 * @param edit where the question is changed; empty for those who do not write the set
 * @param notes what is to be known about the counting
 * @param reasons what is to be looked at, the gravest first
 */
public record OneItemView(
        String back,
        String title,
        String stem,
        String about,
        String edit,
        String reports,
        List<String> reasons,
        List<Line> lines,
        Chart facility,
        List<String> contexts,
        List<Choice> options,
        List<Chart> times,
        List<TypedAnswers.Typed> typed,
        List<String> notes) {
    /** The figures of a context as they are read, in the order of the heads. */
    public record Line(String context, List<String> figures, String verdict, boolean grave) {}

    /**
     * An option.
     *
     * @param idle whether nearly nobody takes it
     * @param shares how often it was taken, in the order of the contexts
     * @param ends which part of the upper and of the lower group took it; empty where that is not known
     * @param offer where something better is offered in its place; empty where that cannot be
     */
    public record Choice(String text, boolean key, boolean idle, List<Share> shares, String ends, String offer) {}

    /** How many took an option of those who saw it. */
    public record Share(long chosen, long shown, String text) {}
}
