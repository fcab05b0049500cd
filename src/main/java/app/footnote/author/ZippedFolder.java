package app.footnote.author;

import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A set's folder in a zip. Reading writes nothing anywhere, so that names in it can do no harm.
 *
 * @param state what the set was when it was exported; empty where the folder does not say
 * @param others files that hold nothing of a set
 */
record ZippedFolder(SetFolder folder, Optional<ExportState> state, List<String> others) {
    private static final int MOST_FILES = 5000;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final String MEDIA = "media/";
    /** Zips of the same folder are the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /**
     * Reads a zip in which the files lie at the top or in one folder.
     *
     * @param slug by which the set is to be known
     * @throws SetFormatException with a sentence, where it is no zip, holds too much, or a file is no text
     */
    static ZippedFolder read(InputStream in, String slug) throws IOException {
        Map<String, byte[]> entries = entries(in);
        String root = entries.keySet().stream()
                .filter(name -> name.equals("set.yaml") || name.endsWith("/set.yaml"))
                .min((one, other) -> one.length() - other.length())
                .map(name -> name.substring(0, name.length() - "set.yaml".length()))
                .orElseThrow(() -> wrong("There is no file set.yaml in the zip. Zip the folder of the set, as it is"
                        + " exported here."));
        Map<String, String> files = new TreeMap<>();
        Map<String, byte[]> media = new TreeMap<>();
        List<String> others = new ArrayList<>();
        Optional<ExportState> state = Optional.empty();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey().startsWith(root) ? entry.getKey().substring(root.length()) : entry.getKey();
            boolean inside = entry.getKey().startsWith(root);
            if (inside && name.startsWith(MEDIA) && name.indexOf('/', MEDIA.length()) < 0) {
                media.put(name.substring(MEDIA.length()), entry.getValue());
            } else if (inside && name.equals(ExportState.FILE)) {
                state = Optional.of(ExportState.parse(text(name, entry.getValue())));
            } else if (inside && FolderParts.others(List.of(name)).isEmpty()) {
                files.put(name, text(name, entry.getValue()));
            } else {
                others.add(name);
            }
        }
        return new ZippedFolder(new SetFolder(slug, files, media), state, others);
    }

    private static Map<String, byte[]> entries(InputStream in) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/').replaceFirst("^(\\./|/)+", "");
                if (!entry.isDirectory() && !isSystemFile(name)) {
                    byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                    left -= bytes.length;
                    entries.put(name, bytes);
                }
                if (left < 0 || entries.size() > MOST_FILES) {
                    throw wrong("The zip holds more than %d MB or %d files; a set’s folder is smaller."
                            .formatted(MOST_BYTES / 1024 / 1024, MOST_FILES));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw wrong("The zip cannot be read: it is damaged, or made by a program that zips in its own way. Zip the"
                    + " folder again.");
        }
        if (entries.isEmpty()) {
            throw wrong("The file is no zip, or an empty one. Zip the folder of the set and send that.");
        }
        return entries;
    }

    /** What operating systems put beside files. */
    private static boolean isSystemFile(String name) {
        return name.startsWith("__MACOSX/")
                || name.endsWith(".DS_Store")
                || name.startsWith(".git/")
                || name.contains("/.git/");
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(name + ":1: the file is not text in UTF-8.");
        }
    }

    private static SetFormatException wrong(String sentence) {
        return new SetFormatException(List.of(sentence));
    }

    /** Writes it as one folder with the set's name. */
    void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String root = folder.id() + '/';
            for (Map.Entry<String, String> file : folder.files().entrySet()) {
                put(zip, root + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> image : folder.media().entrySet()) {
                put(zip, root + MEDIA + image.getKey(), image.getValue());
            }
            if (state.isPresent()) {
                put(zip, root + ExportState.FILE, state.get().text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
