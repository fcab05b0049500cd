package app.footnote.author;

import app.footnote.question.yaml.SetFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set as it is being written.
 *
 * @param set the set's id, whatever its version
 * @param slug its name in addresses
 */
record Draft(long set, String slug, List<DraftPart> parts) {
    /** The parts of one file in their order. */
    List<DraftPart> parts(DraftFile file) {
        return parts.stream().filter(part -> part.file() == file).toList();
    }

    /** The draft as a folder of YAML, as it lives in version control: JSON is YAML, one line a part. */
    SetFolder folder() {
        Map<String, StringBuilder> files = new TreeMap<>();
        files.put(DraftFile.FACTS.fileName(), new StringBuilder("facts: []\n"));
        for (DraftFile file : List.of(DraftFile.DOCUMENTS, DraftFile.ENTITIES)) {
            files.put(file.fileName(), new StringBuilder("[]\n"));
        }
        for (DraftFile file : DraftFile.values()) {
            List<DraftPart> own = parts(file);
            if (!own.isEmpty()) {
                write(file, own, files);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, text) -> texts.put(name, text.toString()));
        return new SetFolder(slug, texts);
    }

    private static void write(DraftFile file, List<DraftPart> own, Map<String, StringBuilder> files) {
        StringBuilder text = new StringBuilder();
        if (!file.key().isEmpty()) {
            text.append(file.key()).append(":\n");
        }
        own.forEach(part -> text.append(file == DraftFile.SET ? "" : "- ")
                .append(part.body())
                .append('\n'));
        if (file == DraftFile.CONFLICTS) {
            files.merge(file.fileName(), text, StringBuilder::append);
        } else {
            files.put(file.fileName(), text);
        }
    }
}
