package app.footnote.author;

import app.footnote.question.Media;
import app.footnote.question.yaml.FolderWriter;
import app.footnote.question.yaml.SetFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft as a folder that people and version control can read. */
final class ExportedFolder {
    private static final Pattern IMAGE = Pattern.compile("media/([0-9a-zA-Z.-]+)");
    private static final List<DraftFile> ALWAYS = List.of(DraftFile.DOCUMENTS, DraftFile.ENTITIES, DraftFile.FACTS);

    private ExportedFolder() {}

    /** @param images finds the bytes of an image by its name */
    static SetFolder of(Draft draft, Function<String, Optional<Media>> images) {
        Map<String, String> files = new TreeMap<>();
        for (DraftFile file : DraftFile.values()) {
            List<Map<String, Object>> entries =
                    draft.parts(file).stream().map(DraftPart::fields).toList();
            if (!entries.isEmpty() || ALWAYS.contains(file)) {
                files.merge(file.fileName(), text(file, entries), (before, more) -> before + '\n' + more);
            }
        }
        Map<String, byte[]> media = new TreeMap<>();
        for (DraftPart part : draft.parts(DraftFile.QUESTIONS)) {
            Matcher matcher = IMAGE.matcher(part.body());
            while (matcher.find()) {
                images.apply(matcher.group(1))
                        .ifPresent(image -> media.put(image.name().file(), image.bytes()));
            }
        }
        return new SetFolder(draft.slug(), files, media);
    }

    private static String text(DraftFile file, List<Map<String, Object>> entries) {
        if (file.isOnePart()) {
            return FolderWriter.mapping(entries.get(0));
        }
        List<Map<String, Object>> ordered =
                entries.stream().map(ExportedFolder::idFirst).toList();
        return file.key().isEmpty() ? FolderWriter.list(ordered) : FolderWriter.list(file.key(), ordered);
    }

    private static Map<String, Object> idFirst(Map<String, Object> fields) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        new ArrayList<>(List.of("id", "type", "topic"))
                .forEach(name -> Optional.ofNullable(fields.get(name)).ifPresent(value -> ordered.put(name, value)));
        fields.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
