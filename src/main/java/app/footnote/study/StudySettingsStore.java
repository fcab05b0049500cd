package app.footnote.study;

import app.footnote.study.memory.EasyDays;
import app.footnote.study.memory.SchedulerSettings;
import app.footnote.study.memory.Steps;
import app.footnote.study.memory.StudyDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of what learners chose. */
final class StudySettingsStore {
    private StudySettingsStore() {}

    static Optional<StudySettings> select(Handle handle, long person, long set) {
        return handle.createQuery("SELECT * FROM study_settings WHERE person_id = :person AND set_id = :set")
                .bind("person", person)
                .bind("set", set)
                .map((row, context) -> settings(row))
                .findOne();
    }

    static void upsert(Handle handle, long person, long set, StudySettings settings) {
        SchedulerSettings schedule = settings.schedule();
        LocalDate exam = schedule.exam();
        handle.createUpdate("""
                        INSERT INTO study_settings
                            (person_id, set_id, desired_retention, maximum_interval, learning_steps, relearning_steps,
                             fuzz, easy_days, exam_on, new_cards_a_day, minutes_a_day)
                        VALUES (:person, :set, :retention, :interval, :learning, :relearning,
                             :fuzz, :easyDays, :exam, :newCards, :minutes)
                        ON CONFLICT (person_id, set_id) DO UPDATE SET
                            desired_retention = excluded.desired_retention,
                            maximum_interval = excluded.maximum_interval,
                            learning_steps = excluded.learning_steps, relearning_steps = excluded.relearning_steps,
                            fuzz = excluded.fuzz, easy_days = excluded.easy_days, exam_on = excluded.exam_on,
                            new_cards_a_day = excluded.new_cards_a_day, minutes_a_day = excluded.minutes_a_day""")
                .bind("person", person)
                .bind("set", set)
                .bind("retention", schedule.desiredRetention())
                .bind("interval", schedule.maximumInterval())
                .bind("learning", seconds(schedule.learning()))
                .bind("relearning", seconds(schedule.relearning()))
                .bind("fuzz", schedule.fuzz())
                .bind("easyDays", schedule.easyDays().code())
                .bind("exam", exam == null ? null : Long.valueOf(exam.toEpochDay()))
                .bind("newCards", settings.newCardsADay())
                .bind("minutes", settings.minutesADay())
                .execute();
    }

    /** The days of somebody with an account who said when theirs begin. */
    static Optional<StudyDays> selectDays(Handle handle, long person, StudyDays usual) {
        return handle.createQuery("SELECT time_zone, roll_over_hour FROM account WHERE person_id = :person")
                .bind("person", person)
                .map((row, context) -> days(row, usual))
                .findOne();
    }

    static StudyDays days(ResultSet row, StudyDays usual) throws SQLException {
        String zone = row.getString("time_zone");
        int hour = row.getInt("roll_over_hour");
        return new StudyDays(
                zone == null ? usual.zone() : ZoneId.of(zone), row.wasNull() ? usual.rollOverHour() : hour);
    }

    static StudySettings settings(ResultSet row) throws SQLException {
        SchedulerSettings schedule = new SchedulerSettings(
                row.getDouble("desired_retention"),
                row.getInt("maximum_interval"),
                steps(row.getString("learning_steps")),
                steps(row.getString("relearning_steps")),
                row.getBoolean("fuzz"),
                EasyDays.of(row.getString("easy_days")),
                exam(row));
        return new StudySettings(schedule, row.getInt("new_cards_a_day"), minutes(row));
    }

    private static @Nullable LocalDate exam(ResultSet row) throws SQLException {
        long day = row.getLong("exam_on");
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Integer minutes(ResultSet row) throws SQLException {
        int minutes = row.getInt("minutes_a_day");
        return row.wasNull() ? null : minutes;
    }

    private static String seconds(Steps steps) {
        return steps.waits().stream()
                .map(wait -> Long.toString(wait.toSeconds()))
                .collect(Collectors.joining(" "));
    }

    private static Steps steps(String seconds) {
        List<Duration> waits = Arrays.stream(seconds.split(" "))
                .filter(step -> !step.isEmpty())
                .map(step -> Duration.ofSeconds(Long.parseLong(step)))
                .toList();
        return new Steps(waits);
    }
}
