package app.footnote.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a database has had exactly the migrations that this program brings, by what Flyway noted of them. Asking
 * this first spares nearly every start the loading of Flyway, which takes longer than all else that the database does.
 */
final class AppliedMigrations {
    private static final String CLASSPATH = "classpath:";

    private AppliedMigrations() {}

    static boolean areAllOf(List<String> locations, DataSource source) {
        try {
            Map<String, Integer> brought = new TreeMap<>();
            for (String location : locations) {
                if (!location.startsWith(CLASSPATH)) {
                    return false;
                }
                addAll(location.substring(CLASSPATH.length()), brought);
            }
            return !brought.isEmpty() && brought.equals(applied(source));
        } catch (IOException e) {
            return false; // then Flyway looks, and says what is wrong
        }
    }

    private static Map<String, Integer> applied(DataSource source) {
        Map<String, Integer> applied = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT script, checksum FROM flyway_schema_history WHERE success")) {
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            return Map.of(); // a new database
        }
        return applied;
    }

    private static void addAll(String folder, Map<String, Integer> checksums) throws IOException {
        ClassLoader loader = AppliedMigrations.class.getClassLoader();
        for (String name : names(folder, loader.getResource(folder))) {
            try (InputStream script = loader.getResourceAsStream(folder + "/" + name)) {
                if (script != null) {
                    checksums.put(name, checksum(script));
                }
            }
        }
    }

    private static List<String> names(String folder, @Nullable URL place) throws IOException {
        if (place == null) {
            return List.of();
        }
        if (place.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder + "/") && name.endsWith(".sql"))
                    .map(name -> name.substring(folder.length() + 1))
                    .toList();
        }
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** As Flyway computes it: over the lines, whatever ends them. */
    private static int checksum(InputStream script) throws IOException {
        CRC32 sum = new CRC32();
        BufferedReader lines = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }
}
