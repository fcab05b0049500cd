package app.footnote.study;

import app.footnote.study.memory.Parameters;
import app.footnote.study.memory.StudyDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All that makes a learner's scheduler in one statement, since every answer asks for it. */
final class ScheduleStore {
    private ScheduleStore() {}

    /** What is a learner's own; what is empty is as usual. */
    record Own(Optional<Parameters> parameters, Optional<StudySettings> settings, Optional<StudyDays> days) {
        private static final Own NOTHING = new Own(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Own select(Handle handle, long person, long set, StudyDays usual) {
        return handle.createQuery("""
                        SELECT s.*, a.person_id AS account, a.time_zone, a.roll_over_hour, f.model, f.weights
                        FROM person p
                            LEFT JOIN study_settings s ON s.person_id = p.id AND s.set_id = :set
                            LEFT JOIN account a ON a.person_id = p.id
                            LEFT JOIN fitted_parameters f ON f.id =
                                (SELECT MAX(id) FROM fitted_parameters WHERE person_id = p.id AND model = :model)
                        WHERE p.id = :person""")
                .bind("person", person)
                .bind("set", set)
                .bind("model", Parameters.FSRS_6.version())
                .map((row, context) -> own(row, usual))
                .findOne()
                .orElse(Own.NOTHING);
    }

    private static Own own(ResultSet row, StudyDays usual) throws SQLException {
        return new Own(
                row.getString("weights") == null
                        ? Optional.empty()
                        : Optional.of(FittedParametersStore.parameters(row)),
                row.getString("learning_steps") == null
                        ? Optional.empty()
                        : Optional.of(StudySettingsStore.settings(row)),
                row.getString("account") == null ? Optional.empty() : Optional.of(StudySettingsStore.days(row, usual)));
    }
}
