package app.footnote.study;

import app.footnote.study.queue.Planned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One sitting.
 *
 * @param day of the learner, on which it was begun
 * @param plan the cards that it is to go through
 */
record StudySession(long id, long person, LocalDate day, StudyRequest request, List<Planned> plan, Instant startedAt) {
    String address() {
        return "/study/" + id;
    }
}
