package app.footnote.author;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a set's folder, and how the parts of a draft stand in them. */
enum DraftFile {
    SET("set.yaml", ""),
    DOCUMENTS("documents.yaml", ""),
    ENTITIES("entities.yaml", ""),
    RELATIONS("relations.yaml", ""),
    FACTS("facts.yaml", "facts"),
    CONFLICTS("facts.yaml", "conflicts"),
    QUESTIONS("questions.yaml", "");

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
