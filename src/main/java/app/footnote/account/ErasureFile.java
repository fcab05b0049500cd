package app.footnote.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was erased, beside the database: a line each with the id, the moment, and whether the answers were kept. A copy of
 * the database that is older than an erasure learns of it from here.
 */
public final class ErasureFile {
    private static final String KEPT = "answers-kept";
    private static final String GONE = "answers-gone";

    private final Path file;

    /** @param folder of the data; made where it is missing */
    public ErasureFile(Path folder) {
        this.file = folder.resolve("erasures.txt");
    }

    /** Notes an erasure, and returns once it is on the disk. */
    synchronized void append(Erasure erasure) {
        String line = erasure.person() + " " + erasure.at() + " " + (erasure.answersKept() ? KEPT : GONE) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The erasure could not be noted in " + file.toAbsolutePath(), e);
        }
    }

    /** All that are noted; a line that broke off, as it does when the power goes, is none. */
    synchronized List<Erasure> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                            .map(ErasureFile::erasure)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The erasures in " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    private static Optional<Erasure> erasure(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 3 || !(parts[2].equals(KEPT) || parts[2].equals(GONE))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Erasure(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2].equals(KEPT)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
