package app.footnote.account;

import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.result.ResultIterable;

/** Takes up what is known about somebody, a table at a time. */
@FunctionalInterface
public interface PersonalExport {
    /** @param rows by the names of their columns; asked more than once, so that no table need fit into memory */
    void table(String name, Supplier<ResultIterable<Map<String, Object>>> rows);
}
