package app.footnote.document.reading;

/** Hears how far the reading is, and may stop it. */
@FunctionalInterface
public interface ReadProgress {
    ReadProgress NONE = (done, of) -> {};

    /**
     * @param done pages that were read, of so many; 0 of 0 for a format without pages
     * @throws Unreadable where it is to stop
     */
    void at(int done, int of) throws Unreadable;
}
