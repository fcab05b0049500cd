package app.footnote.author;

import app.footnote.question.yaml.FolderEntries;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a set that stand in the files of its folder, in YAML of any style. */
final class FolderParts {
    private final Map<String, DraftPart> parts = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private FolderParts() {}

    /**
     * All parts of a folder, whatever is wrong with what they say.
     *
     * @throws SetFormatException with file and line, where a file is no YAML, or something in it has no id of its own
     */
    static Collection<DraftPart> of(SetFolder folder) {
        FolderParts read = new FolderParts();
        folder.files().forEach(read::file);
        if (!read.problems.isEmpty()) {
            throw new SetFormatException(read.problems);
        }
        return read.parts.values();
    }

    /** The files that hold nothing of a set, by name. */
    static List<String> others(Collection<String> names) {
        Set<String> known =
                Stream.of(DraftFile.values()).map(DraftFile::fileName).collect(Collectors.toSet());
        return names.stream().filter(name -> !known.contains(name)).sorted().toList();
    }

    private void file(String name, String text) {
        Set<String> keys = Stream.of(DraftFile.values())
                .filter(file -> file.fileName().equals(name))
                .map(DraftFile::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        try {
            for (FolderEntries.Entry entry : FolderEntries.of(name, text, keys)) {
                DraftFile.of(name, entry.key()).ifPresent(file -> put(file, entry));
            }
        } catch (SetFormatException e) {
            problems.addAll(e.problems());
        }
    }

    private void put(DraftFile file, FolderEntries.Entry entry) {
        String place = file.fileName() + ":" + entry.line();
        Optional<String> id = file.id(entry.fields());
        if (id.isEmpty()) {
            problems.add(
                    place + ": the key “" + (file == DraftFile.CONFLICTS ? "between" : "id") + "” is missing here.");
            return;
        }
        DraftPart part = DraftPart.of(file, id.get(), entry.fields());
        String first = places.putIfAbsent(part.key(), place);
        if (first != null) {
            problems.add(place + ": found “" + id.get() + "” a second time, as in " + first + "; each id stands once.");
            return;
        }
        parts.put(part.key(), part);
    }
}
