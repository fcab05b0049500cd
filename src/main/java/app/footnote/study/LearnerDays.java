package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.study.memory.StudyDays;

/** When a learner's days begin. */
@FunctionalInterface
public interface LearnerDays {
    StudyDays of(long person);

    /** Those that the learner's account says, or what is usual here. */
    static LearnerDays of(Database database, Schedules schedules) {
        return person -> database.read(handle -> schedules.days(handle, person));
    }
}
