package app.footnote.attempt;

import app.footnote.question.Presentation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What hardly ever changes of an attempt: its questions as they are presented, with the keys that they have by now.
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

    /** The positions of questions that do not count, since they were dropped. */
    Set<Integer> dropped() {
        return IntStream.rangeClosed(1, size())
                .filter(at -> !shownAt(at).judged().counts())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The most that a question gives that counts, where all together give so many points. */
    double most(double points) {
        return points / Math.max(1, size() - dropped().size());
    }
}
