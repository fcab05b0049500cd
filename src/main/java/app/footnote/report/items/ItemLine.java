package app.footnote.report.items;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.response.Context;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a set with what its answers tell.
 *
 * @param entry the version that is asked now
 * @param figures by where the answers were given
 * @param elsewhere how many answers other forms of it got, which are not counted with these
 * @param reports how many reports of readers are open
 */
record ItemLine(Entry entry, Map<Context, ItemFigures> figures, long elsewhere, int reports) {
    Optional<ItemFigures> in(Context context) {
        return Optional.ofNullable(figures.get(context));
    }

    long answers() {
        return figures.values().stream().mapToLong(ItemFigures::answers).sum();
    }
}
