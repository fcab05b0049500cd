package app.footnote.extract;

/** Hears how far an extraction is, on its thread; an exception that it throws ends the extraction. */
@FunctionalInterface
public interface ExtractionProgress {
    /**
     * @param done sentences; each is gone through twice, and counts half each time
     * @param of at most so many
     */
    void at(int done, int of);
}
