package app.footnote.study;

/**
 * How a learner wants to be asked the cards of a set.
 *
 * @param reviewsADay how many due cards at most; what is more waits for the next days
 * @param asCards whether cards are revealed and graded by oneself where they have that form
 * @param twoButtons whether Again and Good are all there is to choose from
 * @param suspendLeeches whether a card that is forgotten again and again is taken out
 * @param askSureness whether an answer says how sure it was
 * @param readAloud whether pages show a button that reads the question
 */
public record StudyManner(
        int reviewsADay,
        boolean asCards,
        boolean twoButtons,
        boolean suspendLeeches,
        boolean askSureness,
        boolean readAloud) {
    /** What holds where nothing was chosen. */
    public static final StudyManner USUAL = new StudyManner(100, false, false, false, false, false);
}
