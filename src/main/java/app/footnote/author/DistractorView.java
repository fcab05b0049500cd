package app.footnote.author;

import java.util.List;

/**
 * What may stand in place of a wrong option, as a page.
 *
 * @param address of the question, under which this page is
 * @param replaced the option that another is to take the place of
 * @param enough whether there are enough others to leave it out
 * @param said what was done
 * @param undo whether that can be taken back
 */
public record DistractorView(
        String slug,
        String title,
        String address,
        String stem,
        List<Line> options,
        String replaced,
        List<Offer> offers,
        boolean enough,
        String said,
        boolean undo) {
    /** An option that there is; {@code says} is how often it was taken, and {@code choose} leads to replacing it. */
    public record Line(String text, boolean key, boolean replaced, String says, String choose) {}

    /** What may stand in its place; {@code because} is why it is wrong, or empty, and {@code says} where it comes from. */
    public record Offer(String text, String because, String says) {}
}
