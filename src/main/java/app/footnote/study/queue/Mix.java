package app.footnote.study.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mixes lists so that each is spread evenly over the whole and keeps its own order. */
public final class Mix {
    private Mix() {}

    private record Placed<T>(T item, double place) {}

    public static <T> List<T> evenly(List<List<T>> lists) {
        List<Placed<T>> placed = new ArrayList<>();
        for (List<T> list : lists) {
            for (int i = 0; i < list.size(); i++) {
                placed.add(new Placed<>(list.get(i), (i + 0.5) / list.size()));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return placed.stream().map(Placed::item).toList();
    }
}
