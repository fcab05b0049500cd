package app.footnote.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The static files: style sheets, scripts, icons. All are read at the start; their addresses hold a hash of the whole,
 * so that browsers may keep them for good and modules may import each other by relative paths.
 */
public final class Assets {
    /** Files of libraries, by the path they get here. */
    private static final Map<String, String> LIBRARIES =
            Map.of("js/chart.umd.min.js", "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js");

    private static final String FOLDER = "static/";

    private final Map<String, Asset> byPath;
    private final String version;

    private Assets(Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        Map<String, Asset> assets = new TreeMap<>();
        files.forEach((path, content) -> {
            digest.update((path + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            assets.put(path, new Asset(path, content));
        });
        byPath = Map.copyOf(assets);
        version = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Reads the built-in files and, where there is one, a folder whose files win over them. */
    public static Assets read(@Nullable Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            readBuiltIn(files);
            if (folder != null && Files.isDirectory(folder)) {
                readFolder(folder, files);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The static files cannot be read: " + e.getMessage(), e);
        }
        return new Assets(files);
    }

    /** Where browsers find the file. */
    public String address(String path) {
        if (!byPath.containsKey(path)) {
            throw new IllegalArgumentException("There is no static file “" + path + "”.");
        }
        return "/static/" + version + "/" + path;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static void readBuiltIn(Map<String, byte[]> files) throws IOException, URISyntaxException {
        ClassLoader loader = Assets.class.getClassLoader();
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            try (InputStream in = loader.getResourceAsStream(library.getValue())) {
                if (in != null) {
                    files.put(library.getKey(), in.readAllBytes());
                }
            }
        }
        URL root = loader.getResource(FOLDER);
        if (root == null) {
            return;
        }
        if (root.openConnection() instanceof JarURLConnection connection) {
            for (JarEntry entry : connection.getJarFile().stream().toList()) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = connection.getJarFile().getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        } else {
            readFolder(Path.of(root.toURI()), files);
        }
    }

    private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
