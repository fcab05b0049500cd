package app.footnote.study.statistics;

import app.footnote.question.PublishedSet;
import app.footnote.study.memory.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The set that somebody looks at.
 *
 * @param others all that they have begun, it among them
 */
record StudiedSet(long person, PublishedSet set, List<PublishedSet> others, Scheduler scheduler, Instant now) {
    LocalDate today() {
        return scheduler.days().dayOf(now);
    }
}
