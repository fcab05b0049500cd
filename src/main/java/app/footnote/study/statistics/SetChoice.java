package app.footnote.study.statistics;

import java.util.List;

/**
 * Which sets there are to look at.
 *
 * @param slug of the one that is looked at
 */
public record SetChoice(String slug, String title, List<Each> sets) {
    /** A set that was begun. */
    public record Each(String slug, String title) {}

    static SetChoice of(StudiedSet studied) {
        return new SetChoice(
                studied.set().metadata().slug(),
                studied.set().metadata().title(),
                studied.others().stream()
                        .map(set ->
                                new Each(set.metadata().slug(), set.metadata().title()))
                        .toList());
    }
}
