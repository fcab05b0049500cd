package app.footnote.author;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a set's folder, and how the parts of a draft stand in them. */
enum DraftFile {
    SET("set.yaml", ""),
    DOCUMENTS("documents.yaml", ""),
    ENTITIES("entities.yaml", ""),
    RELATIONS("relations.yaml", ""),
    FACTS("facts.yaml", "facts"),
    CONFLICTS("facts.yaml", "conflicts"),
    QUESTIONS("questions.yaml", ""),
    /** Options that documents speak against whose text need not be at hand; what publishing finds itself is not kept here. */
    VETOES("vetoes.yaml", "");

    private final String fileName;
    private final String key;

    /** @param key under which the parts stand in the file; empty where the file is nothing but a list of them */
    DraftFile(String fileName, String key) {
        this.fileName = fileName;
        this.key = key;
    }

    String fileName() {
        return fileName;
    }

    String key() {
        return key;
    }

    /** Whether the whole file is one part, and no list of them. */
    boolean isOnePart() {
        return this == SET || this == VETOES;
    }

    /** By which a part with these fields is known in its file; empty where it says nothing of the kind. */
    Optional<String> id(Map<String, ?> fields) {
        if (isOnePart()) {
            return Optional.of(code());
        }
        if (this == CONFLICTS) {
            return Optional.ofNullable(fields.get("between"))
                    .map(between -> between instanceof List<?> facts
                            ? facts.stream().map(String::valueOf).sorted().collect(Collectors.joining("+"))
                            : String.valueOf(between));
        }
        return Optional.ofNullable(fields.get("id"))
                .filter(id -> !(id instanceof Map) && !(id instanceof List))
                .map(String::valueOf)
                .filter(id -> !id.isEmpty());
    }

    /** As it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose parts stand in a file under a key. */
    static Optional<DraftFile> of(String fileName, String key) {
        return Stream.of(values())
                .filter(file -> file.fileName.equals(fileName) && file.key.equals(key))
                .findFirst();
    }

    static DraftFile ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
