package app.footnote.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder, held by one process at a time through a lock on a file in it. */
final class DataFolder implements AutoCloseable {
    /** Far past the end of the file, so that others can read whose lock it is where a lock keeps readers out. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder where it is missing, and holds it until it is closed. */
    static DataFolder hold(Path folder) {
        create(folder);
        Path file = folder.resolve("footnote.lock");
        FileChannel channel = open(folder, file);
        try {
            if (tryLock(channel) == null) {
                throw new DatabaseUnavailable("The data folder " + folder.toAbsolutePath()
                        + " is in use by another Footnote" + owner(channel)
                        + ". Stop that one first, or choose another folder with --data or FOOTNOTE_DATA.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            closeQuietly(channel, e);
            throw unusable(folder, e);
        } catch (DatabaseUnavailable e) {
            closeQuietly(channel, e);
            throw e;
        }
    }

    Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where there is no such file yet, makes it a copy of the resource; whole or not at all. */
    void begin(String name, String resource) {
        Path file = file(name);
        try (InputStream first = DataFolder.class.getResourceAsStream(resource)) {
            if (first == null || Files.exists(file)) {
                return;
            }
            Path copy = file(name + ".new");
            Files.copy(first, copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock on " + folder + " could not be given back", e);
        }
    }

    private static void create(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DatabaseUnavailable("The data folder " + folder.toAbsolutePath()
                    + " is a file. Choose another folder with --data or FOOTNOTE_DATA.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static FileChannel open(Path folder, Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        String process =
                StandardCharsets.US_ASCII.decode(buffer.flip()).toString().strip();
        return process.isEmpty() ? "" : " (process " + process + ")";
    }

    private static DatabaseUnavailable unusable(Path folder, IOException cause) {
        return new DatabaseUnavailable(
                "The data folder " + folder.toAbsolutePath() + " cannot be made or written to (" + reason(cause)
                        + "). Make it writable, or choose another folder with --data or FOOTNOTE_DATA.",
                cause);
    }

    private static String reason(IOException cause) {
        String kind = cause.getClass().getSimpleName().replace("Exception", "");
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return words.equals("io") || words.equals("file system") ? String.valueOf(cause.getMessage()) : words;
    }

    private static void closeQuietly(FileChannel channel, Exception reason) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
