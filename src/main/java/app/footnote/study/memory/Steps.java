package app.footnote.study.memory;

import java.time.Duration;
import java.util.List;

/** The short waits of a card that is new or was forgotten, before it is scheduled by days. */
public record Steps(List<Duration> waits) {
    /** One minute, then ten. */
    public static final Steps LEARNING = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));

    /** Ten minutes. */
    public static final Steps RELEARNING = new Steps(List.of(Duration.ofMinutes(10)));

    public Steps {
        waits = List.copyOf(waits);
    }

    boolean has(int step) {
        return step < waits.size();
    }

    Duration wait(int step) {
        return waits.get(step);
    }

    /** A hard card stays at its step; at the first one it waits longer than after Again. */
    Duration hardWait(int step) {
        if (step > 0) {
            return wait(step);
        }
        Duration first = wait(0);
        return waits.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(wait(1)).dividedBy(2);
    }
}
