package app.footnote.author;

import java.util.List;

/**
 * The versions of a set.
 *
 * @param state of the draft, in a sentence
 * @param versions the last first
 * @param said what was done last, as a text; empty for nothing
 */
public record VersionsView(String slug, String title, String state, List<Line> versions, String said) {
    /**
     * A version.
     *
     * @param before the number of the version before it; 0 for the first
     */
    public record Line(int number, int before, boolean current, String questions, List<Shown> publications) {}

    /** When it became the version that counts, and what was said of it. */
    public record Shown(String when, String note, String reason, List<String> findings) {}
}
