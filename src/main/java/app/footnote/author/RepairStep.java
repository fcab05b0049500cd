package app.footnote.author;

/** One of the folds that are made anew after a key was changed, a part at a time. */
interface RepairStep {
    /** What it is about, as message keys end. */
    String name();

    /** How many there are to go through, as far as that is known. */
    int total();

    /**
     * Does the next part and stores how far it has come with it, so that a stop of the server leaves nothing out and
     * doubles nothing.
     *
     * @return how far it has come, at the begin of the next step where nothing is left
     */
    KeyRepair next(KeyRepair at);
}
