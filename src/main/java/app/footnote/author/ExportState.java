package app.footnote.author;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a set was when its folder was exported, by a hash of every entry: with it one tells who changed what since, the
 * folder or the server.
 *
 * @param hashes of the entries' meaning, by their keys
 */
record ExportState(Map<String, String> hashes) {
    /** The file's name in the folder. */
    static final String FILE = "export.txt";

    private static final Pattern LINE = Pattern.compile("([a-z]+) ([0-9a-f]{16}) (.+)");

    static ExportState of(Collection<DraftPart> parts) {
        Map<String, String> hashes = new LinkedHashMap<>();
        parts.forEach(part -> hashes.put(part.key(), part.meaning()));
        return new ExportState(hashes);
    }

    /** Lines that are none of its own are left out. */
    static ExportState parse(String text) {
        Map<String, String> hashes = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                hashes.put(matcher.group(1) + ' ' + matcher.group(3), matcher.group(2));
            }
        });
        return new ExportState(hashes);
    }

    Optional<String> hash(String key) {
        return Optional.ofNullable(hashes.get(key));
    }

    String text() {
        return "# What the set was when it was exported. Leave this file as it is: with it Footnote tells, when the folder\n"
                + "# is imported, what was changed in the folder and what on the server.\n"
                + hashes.entrySet().stream()
                        .map(entry -> {
                            int space = entry.getKey().indexOf(' ');
                            return entry.getKey().substring(0, space)
                                    + ' '
                                    + entry.getValue()
                                    + entry.getKey().substring(space)
                                    + '\n';
                        })
                        .collect(Collectors.joining());
    }
}
