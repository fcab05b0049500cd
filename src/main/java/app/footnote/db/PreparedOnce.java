package app.footnote.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared: SQLite takes longer to plan most of ours than to run them. Not for
 * several threads at once, as the connection is not either.
 */
final class PreparedOnce extends DefaultStatementBuilder {
    private static final int MOST = 200;

    /** What each statement in use was prepared from; Jdbi gives it back with the SQL that was written, not that. */
    private final Map<Statement, String> inUse = new IdentityHashMap<>();

    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
            return super.create(connection, sql, context);
        }
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? super.create(connection, sql, context) : kept;
        inUse.put(statement, sql);
        return statement;
    }

    @Override
    public void close(Connection connection, String written, Statement statement) throws SQLException {
        String sql = inUse.remove(statement);
        if (sql != null && statement instanceof PreparedStatement prepared && idle.size() < MOST) {
            try {
                // fails where the driver has closed it; its parameters stay, because SQLite would plan it anew without
                prepared.getMetaData();
                PreparedStatement other = idle.put(sql, prepared);
                super.close(connection, written, other);
                return;
            } catch (SQLException e) {
                // some failures close a statement; the next one is prepared anew
            }
        }
        super.close(connection, written, statement);
    }
}
