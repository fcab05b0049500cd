package app.footnote.document.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that wait to be read, each under the id of its version. They are deleted when they were. */
final class UploadFolder {
    private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);

    private final Path folder;

    UploadFolder(Path data) {
        folder = data.resolve("uploads");
    }

    Path file(long version) {
        return folder.resolve(Long.toString(version));
    }

    /** Takes a file over; it is there as a whole or not at all. */
    void keep(long version, InputStream sent) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(version + ".part");
        try {
            Files.copy(sent, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file(version), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    void delete(long version) {
        try {
            Files.deleteIfExists(file(version));
        } catch (IOException e) {
            LOG.warn("The file “{}” was read and could not be deleted; the next start tries again.", file(version), e);
        }
    }

    /** Deletes what no version waits for: files whose document was erased, and halves. */
    void sweep(Set<Long> waiting) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> !isAwaited(file, waiting)).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder “" + folder + "” cannot be tidied up.", e);
        }
    }

    private static boolean isAwaited(Path file, Set<Long> waiting) {
        try {
            return waiting.contains(Long.parseLong(file.getFileName().toString()));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
