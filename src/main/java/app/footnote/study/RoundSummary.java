package app.footnote.study;

import java.util.List;
import java.util.OptionalInt;

/** A round at its end, or as far as it got. */
public record RoundSummary(Round round, List<RoundItem> items) {
    public List<RoundItem> missed() {
        return items.stream().filter(RoundItem::missed).toList();
    }

    public int answered() {
        return (int) items.stream().filter(item -> item.answer() != null).count();
    }

    public int right() {
        return answered() - missed().size();
    }

    /** The position of the first question that is open; empty where the round is finished. */
    public OptionalInt open() {
        return items.stream()
                .filter(item -> item.answer() == null)
                .mapToInt(RoundItem::position)
                .findFirst();
    }
}
