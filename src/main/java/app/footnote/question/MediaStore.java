package app.footnote.question;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of images. */
final class MediaStore {
    private MediaStore() {}

    static void insert(Handle handle, String file, byte[] bytes, Instant now) {
        handle.createUpdate("""
                INSERT INTO media (file, bytes, kept_at) VALUES (:file, :bytes, :now)
                ON CONFLICT (file) DO NOTHING""")
                .bind("file", file)
                .bind("bytes", bytes)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static Optional<byte[]> selectBytes(Handle handle, String file) {
        return handle.createQuery("SELECT bytes FROM media WHERE file = :file")
                .bind("file", file)
                .mapTo(byte[].class)
                .findOne();
    }

    static boolean exists(Handle handle, String file) {
        return handle.createQuery("SELECT 1 FROM media WHERE file = :file")
                .bind("file", file)
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }
}
