package app.footnote.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared: SQLite takes longer to plan most of ours than to run them. Not for
 * several threads at once, as the connection is not either.
 */
final class PreparedOnce extends DefaultStatementBuilder {
    private static final int MOST = 200;

    /** The statements that nobody is using, by their SQL. */
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = plain(context) ? idle.remove(sql) : null;
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (idle.size() < MOST && statement instanceof PreparedStatement prepared && !idle.containsKey(sql)) {
            try {
                prepared.clearParameters();
                idle.put(sql, prepared);
                return;
            } catch (SQLException e) {
                // the driver closes a statement that failed; the next one is prepared anew
            }
        }
        super.close(connection, sql, statement);
    }

    private static boolean plain(StatementContext context) {
        return !context.isReturningGeneratedKeys() && !context.isConcurrentUpdatable();
    }
}
