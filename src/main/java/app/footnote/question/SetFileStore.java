package app.footnote.question;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of the files that sets were made from. */
final class SetFileStore {
    private SetFileStore() {}

    static void insertFiles(Handle handle, long version, Map<String, String> files) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO set_file (set_version_id, name, text) VALUES (:version, :name, :text)
                        ON CONFLICT (set_version_id, name) DO NOTHING""")) {
            files.forEach((name, text) -> batch.bind("version", version)
                    .bind("name", name)
                    .bind("text", text)
                    .add());
            batch.execute();
        }
    }

    static Map<String, String> selectFiles(Handle handle, long version) {
        Map<String, String> files = new TreeMap<>();
        handle.createQuery("SELECT name, text FROM set_file WHERE set_version_id = :version")
                .bind("version", version)
                .map((row, context) -> files.put(row.getString("name"), row.getString("text")))
                .list();
        return files;
    }
}
