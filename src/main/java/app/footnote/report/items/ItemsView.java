package app.footnote.report.items;

import java.util.List;

/**
 * What answers tell about the questions of a set, as a page.
 *
 * @param writes whether the viewer writes the set, and comes from its workbench
 * @param lead how many answers there are
 * @param counted until when they are counted, and what is still to be
 * @param behind whether a good deal is still to be counted
 * @param firstText what is said where nothing is to be looked at first
 */
public record ItemsView(
        String slug,
        String title,
        boolean writes,
        String lead,
        String counted,
        boolean behind,
        List<First> first,
        String firstText,
        List<Tab> contexts,
        Filter filter,
        List<Head> heads,
        List<Row> rows,
        String found,
        Pager pager,
        List<Held> held) {
    /** A question that is to be looked at, and why. */
    public record First(String address, String stem, List<String> reasons) {}

    /** Where answers were given. */
    public record Tab(String label, String address, boolean current) {}

    /** What is chosen, and what is sent along with another choice. */
    public record Filter(
            List<Option> topics,
            List<Option> types,
            String words,
            String context,
            String by,
            String direction,
            String address) {}

    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** A column; {@code sorted} is what assistive technology is told of its order, or none. */
    public record Head(String label, String says, String address, String sorted) {}

    /** A question with its figures as they are read; {@code grave} where its verdict is a finding. */
    public record Row(String address, String stem, String about, List<String> figures, String verdict, boolean grave) {}

    /** Other pages of the table; empty where there are none. */
    public record Pager(String before, String after, String says) {}

    /** An assignment or a room, and how reliable its totals are. */
    public record Held(String where, String when, String people, String questions, String alpha, String says) {}
}
