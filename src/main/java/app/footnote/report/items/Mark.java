package app.footnote.report.items;

/**
 * One answer to one question, with what statistics need of it.
 *
 * @param score from 0 to 1
 * @param guess the chance of being right by a guess
 * @param took in milliseconds; -1 where nobody knows
 */
record Mark(double score, boolean right, double guess, long took, Ticks ticks) {
    /** What counts where a question was handed in without an answer. */
    static final Mark LEFT_OUT = new Mark(0, false, 0, -1, Ticks.NONE);

    /**
     * Which options are right, which were shown and which were taken, a bit each, in the order of {@link ItemForm}.
     *
     * @param count how many there are in all, of which the first {@link #MOST} are counted
     */
    record Ticks(int count, long keys, long shown, long chosen) {
        static final int MOST = 64;
        static final Ticks NONE = new Ticks(0, 0, 0, 0);

        boolean isKey(int option) {
            return (keys >> option & 1) == 1;
        }

        boolean wasShown(int option) {
            return (shown >> option & 1) == 1;
        }

        boolean wasChosen(int option) {
            return (chosen >> option & 1) == 1;
        }
    }
}
