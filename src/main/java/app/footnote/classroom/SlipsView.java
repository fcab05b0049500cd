package app.footnote.classroom;

import java.util.List;

/**
 * The links of students who have not chosen a password yet, to be cut out and handed over.
 *
 * @param done what was done before, in words; empty for nothing
 * @param sent how many links were sent by mail
 */
public record SlipsView(SchoolClass schoolClass, String done, int sent, List<Slip> slips) {
    /**
     * @param link the whole address
     * @param picture the same as a QR code, as SVG
     */
    public record Slip(String name, String signInName, String link, String picture) {}
}
