package app.footnote.classroom;

/**
 * What somebody is allowed beside what everybody is.
 *
 * @param extraTimePercent how much longer they have for whatever is timed
 * @param note for those who teach them; empty for none
 */
public record Accommodation(int extraTimePercent, String note) {
    static final int MOST_PERCENT = 300;
    static final int LONGEST_NOTE = 2_000;

    static final Accommodation NONE = new Accommodation(0, "");

    public boolean none() {
        return equals(NONE);
    }
}
