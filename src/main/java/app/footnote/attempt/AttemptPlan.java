package app.footnote.attempt;

import app.footnote.question.Presentation;
import java.util.List;

/**
 * What never changes of an attempt: its questions as they are presented.
 *
 * @param assignment the id of the assignment
 * @param person whose attempt it is
 * @param items the questions in their order
 * @param shown each of them as it is presented
 */
public record AttemptPlan(
        long id, long assignment, long person, long setVersion, List<Item> items, List<Presentation> shown) {
    /** The question at a position, from 1. */
    public Presentation shownAt(int position) {
        return shown.get(position - 1);
    }

    public int size() {
        return items.size();
    }
}
