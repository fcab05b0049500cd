package app.footnote.author;

/**
 * What is other in one version of a set than in another.
 *
 * @param heading which two
 * @param address of this page
 * @param counts in a sentence
 * @param restore the number of the version that the draft can become; 0 where that is not asked
 */
public record VersionDifferenceView(
        String slug,
        String title,
        String heading,
        String address,
        String counts,
        DifferenceView difference,
        int restore) {}
