package app.footnote.author;

import java.util.Locale;

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

    static DraftFile ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
