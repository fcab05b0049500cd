package app.footnote.study;

import app.footnote.study.memory.Fsrs;
import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.memory.StudyDays;
import org.jdbi.v3.core.Handle;

/** Each learner's own scheduler: their days, what they chose for a set, and the parameters fitted to their reviews. */
public final class Schedules {
    private static final Fsrs PUBLISHED = new Fsrs(Parameters.FSRS_6);

    private final StudyDays usual;

    /** @param usual the days of those who did not say when theirs begin */
    public Schedules(StudyDays usual) {
        this.usual = usual;
    }

    /** The scheduler of a learner's cards of a set. */
    public Scheduler of(Handle handle, long person, long set) {
        ScheduleStore.Own own = ScheduleStore.select(handle, person, set, usual);
        return new Scheduler(
                own.parameters().map(Fsrs::new).orElse(PUBLISHED),
                own.settings().orElse(StudySettings.USUAL).schedule(),
                own.days().orElse(usual));
    }

    /** What a learner chose for a set. */
    public StudySettings settings(Handle handle, long person, long set) {
        return StudySettingsStore.select(handle, person, set).orElse(StudySettings.USUAL);
    }

    /** When a learner's days begin. */
    public StudyDays days(Handle handle, long person) {
        return StudySettingsStore.selectDays(handle, person, usual).orElse(usual);
    }

    /** The parameters of a learner's memory. */
    public Parameters parameters(Handle handle, long person) {
        return FittedParametersStore.selectLast(handle, person).orElse(Parameters.FSRS_6);
    }

    /** Keeps what a learner chose; it holds from the next review of each card on. */
    public void choose(Handle handle, long person, long set, StudySettings settings) {
        StudySettingsStore.upsert(handle, person, set, settings);
    }
}
