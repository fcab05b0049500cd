package app.footnote.attempt;

import app.footnote.db.Outages.Outage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The late answers of an assignment, and which of them one click accepts.
 *
 * @param ends when each attempt ended, by its id, with the time that was given back
 */
record LateFold(List<ResultStore.Late> all, Map<Long, Instant> ends, List<Outage> outages) {
    static final String IN_TIME = "in-time";
    static final String OUTAGE = "outage-";
    static final String SAVE = "save-";
    static final String ATTEMPT = "attempt-";

    /** Those that somebody gave before the end and that waited for a connection. */
    List<ResultStore.Late> inTime() {
        return all.stream()
                .filter(late -> !late.givenAt().isAfter(ends.getOrDefault(late.attempt(), Instant.MIN)))
                .toList();
    }

    List<ResultStore.Late> during(Outage outage) {
        return all.stream()
                .filter(late -> !late.givenAt().isBefore(outage.from())
                        && !late.givenAt().isAfter(outage.until()))
                .toList();
    }

    /** Those that are meant by the value of a button. */
    List<ResultStore.Late> meant(String which) {
        if (which.equals(IN_TIME)) {
            return inTime();
        }
        if (which.startsWith(OUTAGE)) {
            return outages.stream()
                    .filter(outage -> which.equals(OUTAGE + outage.from().toEpochMilli()))
                    .flatMap(outage -> during(outage).stream())
                    .toList();
        }
        Predicate<ResultStore.Late> one =
                late -> which.equals(SAVE + late.save()) || which.equals(ATTEMPT + late.attempt());
        return all.stream().filter(one).toList();
    }
}
