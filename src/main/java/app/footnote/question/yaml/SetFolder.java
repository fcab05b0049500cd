package app.footnote.question.yaml;

import app.footnote.question.MediaLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one question set, read into memory.
 *
 * @param id the folder's name, by which the set is known
 * @param files its YAML, by name
 * @param media the images in its folder {@code media}, by name
 */
public record SetFolder(String id, Map<String, String> files, Map<String, byte[]> media) {
    private static final String SET_FILE = "set.yaml";
    private static final String MEDIA = "media";
    private static final String QUESTIONS = "questions.yaml";
    /** The address of an image in Markdown, up to a blank or what closes it. */
    private static final Pattern MEDIA_ADDRESS = Pattern.compile("\\(" + MEDIA + "/([^\\s()\"]+)");

    private static final Pattern HEADING = Pattern.compile("--- # ([a-z]+\\.yaml)");

    /** A folder without images. */
    public SetFolder(String id, Map<String, String> files) {
        this(id, files, Map.of());
    }

    /** @throws SetFormatException when the folder is none, or a file is not text in UTF-8 */
    public static SetFolder read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(SET_FILE))) {
            throw new SetFormatException(List.of("There is no question set in “" + folder
                    + "”: it has no file set.yaml. Give the id of a built-in set or a folder that holds one."));
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = path.getFileName().toString();
                files.put(name, text(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder “" + folder + "” could not be read.", e);
        }
        String name =
                folder.toAbsolutePath().normalize().getFileName().toString().replace("/", "");
        return new SetFolder(name, files, media(folder.resolve(MEDIA)));
    }

    private static Map<String, byte[]> media(Path folder) {
        Map<String, byte[]> media = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.list(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    media.put(path.getFileName().toString(), Files.readAllBytes(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The folder “" + folder + "” could not be read.", e);
            }
        }
        return media;
    }

    /**
     * The same, with its images called as they are kept, in the questions that show them too.
     *
     * @throws SetFormatException when one is no image that is taken
     */
    public SetFolder withKeptNames() {
        Map<String, String> names = new TreeMap<>();
        Map<String, byte[]> kept = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        media.forEach((name, bytes) -> {
            try {
                String file = MediaLibrary.read(bytes).name().file();
                names.put(name, file);
                kept.put(file, bytes);
            } catch (IllegalArgumentException e) {
                problems.add(MEDIA + "/" + name + ": " + e.getMessage());
            }
        });
        if (!problems.isEmpty()) {
            throw new SetFormatException(problems);
        }
        Map<String, String> renamed = new TreeMap<>(files);
        renamed.computeIfPresent(
                QUESTIONS,
                (file, text) -> MEDIA_ADDRESS
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                "(" + MEDIA + "/" + names.getOrDefault(match.group(1), match.group(1)))));
        return new SetFolder(id, renamed, kept);
    }

    /** A whole set in one file: the files of its folder one after the other, each under a line with its name. */
    public static String joined(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (name, file) -> text.append("--- # ").append(name).append('\n').append(file));
        return text.toString();
    }

    /** The files of {@link #joined}, each behind so many empty lines that a mistake is told with its line there. */
    private static SetFolder parted(Path path) {
        Map<String, StringBuilder> files = new TreeMap<>();
        StringBuilder file = new StringBuilder();
        String[] lines = text(path).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher heading = HEADING.matcher(lines[i]);
            if (heading.matches()) {
                file = new StringBuilder("\n".repeat(i + 1));
                files.put(heading.group(1), file);
            } else {
                file.append(lines[i]).append('\n');
            }
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, text) -> texts.put(name, text.toString()));
        return new SetFolder(path.getFileName().toString().replaceFirst("\\.ya?ml$", ""), texts);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw new SetFormatException(List.of(path.getFileName() + ":1: the file is not text in UTF-8."));
        } catch (IOException e) {
            throw new UncheckedIOException("The file “" + path + "” could not be read.", e);
        }
    }

    /**
     * All sets at hand: those in {@code beside} and the built-in ones that it does not replace, by id.
     *
     * @param beside a folder {@code questions/}, which need not exist
     */
    public static List<SetFolder> all(Path beside) {
        Map<String, SetFolder> sets = new TreeMap<>();
        builtIn().forEach(set -> sets.put(set.id(), set));
        if (Files.isDirectory(beside)) {
            readAll(beside).forEach(set -> sets.put(set.id(), set));
        }
        return List.copyOf(sets.values());
    }

    /** The set with this id, beside or built in, or the one in the folder or the single file of this name. */
    public static SetFolder named(String idOrFolder, Path beside) {
        Path folder = Path.of(idOrFolder);
        if (Files.isDirectory(folder)) {
            return read(folder);
        }
        if (Files.isRegularFile(folder)) {
            return parted(folder);
        }
        Optional<SetFolder> set = all(beside).stream()
                .filter(each -> each.id().equals(idOrFolder))
                .findFirst();
        return set.orElseGet(() -> read(folder));
    }

    private static List<SetFolder> builtIn() {
        URL url = SetFolder.class.getResource("/questions");
        if (url == null) {
            return List.of();
        }
        try {
            URI address = url.toURI();
            if (!address.getScheme().equals("jar")) {
                return readAll(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return readAll(jar.getPath("/questions"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The built-in question sets could not be read.", e);
        }
    }

    private static List<SetFolder> readAll(Path folder) {
        List<SetFolder> sets = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> Files.isRegularFile(child.resolve(SET_FILE)))
                    .sorted()
                    .forEach(child -> sets.add(read(child)));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder “" + folder + "” could not be read.", e);
        }
        return sets;
    }
}
