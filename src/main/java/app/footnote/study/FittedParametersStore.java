package app.footnote.study;

import app.footnote.study.fit.Fitting;
import app.footnote.study.memory.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of parameters that were fitted to somebody's own reviews. */
final class FittedParametersStore {
    private FittedParametersStore() {}

    /** The ones that hold. */
    static Optional<Parameters> selectLast(Handle handle, long person) {
        return handle.createQuery("""
                        SELECT model, weights FROM fitted_parameters
                        WHERE person_id = :person AND model = :model
                        ORDER BY id DESC LIMIT 1""")
                .bind("person", person)
                .bind("model", Parameters.FSRS_6.version())
                .map((row, context) -> parameters(row))
                .findOne();
    }

    static void insert(Handle handle, long id, long person, Fitting fitting, int reviews, Instant now) {
        handle.createUpdate("""
                        INSERT INTO fitted_parameters
                            (id, person_id, model, weights, reviews, loss_before, loss_after, fitted_at)
                        VALUES (:id, :person, :model, :weights, :reviews, :before, :after, :now)""")
                .bind("id", id)
                .bind("person", person)
                .bind("model", fitting.parameters().version())
                .bind(
                        "weights",
                        fitting.parameters().weights().stream()
                                .map(weight -> Double.toString(weight))
                                .collect(Collectors.joining(" ")))
                .bind("reviews", reviews)
                .bind("before", fitting.before().logLoss())
                .bind("after", fitting.after().logLoss())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static Parameters parameters(ResultSet row) throws SQLException {
        return new Parameters(
                row.getString("model"),
                Arrays.stream(row.getString("weights").split(" "))
                        .map(Double::valueOf)
                        .toList());
    }
}
