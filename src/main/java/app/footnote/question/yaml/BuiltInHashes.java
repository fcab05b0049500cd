package app.footnote.question.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The hashes of the built-in sets, noted when the program is built: reading and hashing their files at every start, to
 * find that nothing is new, takes longer than most of what else a start does.
 */
public final class BuiltInHashes {
    private static final String FILE = "footnote.sets";

    private BuiltInHashes() {}

    /** By the sets' ids; empty where the program is not packed, since single files can change then. */
    public static Map<String, String> ofPackedProgram() {
        URL noted = BuiltInHashes.class.getResource("/" + FILE);
        if (noted == null || !noted.getProtocol().equals("jar")) {
            return Map.of();
        }
        Properties hashes = new Properties();
        try (InputStream in = noted.openStream()) {
            hashes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's file cannot be read.", e);
        }
        return hashes.stringPropertyNames().stream()
                .collect(Collectors.toMap(id -> id, id -> hashes.getProperty(id, "")));
    }

    /** Whether they were noted there. */
    public static boolean areIn(Path classes) {
        return Files.exists(classes.resolve(FILE));
    }

    /** Notes them beside the program's classes. */
    public static void write(Path classes, List<SetFolder> sets) throws IOException {
        Files.write(
                classes.resolve(FILE),
                sets.stream()
                        .map(set -> set.id() + "=" + FolderPublisher.hash(set))
                        .toList());
    }
}
