package app.footnote.author;

import app.footnote.question.Topic;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set as it is being written.
 *
 * @param set the set's id, whatever its version
 * @param slug its name in addresses
 */
record Draft(long set, String slug, List<DraftPart> parts) {
    /**
     * The draft that a folder holds, in YAML of any style.
     *
     * @throws SetFormatException with file and line, where a file cannot be read
     */
    static Draft of(long set, SetFolder folder) {
        return new Draft(set, folder.id(), List.copyOf(FolderParts.of(folder)));
    }

    /** The parts of one file in their order. */
    List<DraftPart> parts(DraftFile file) {
        return parts.stream().filter(part -> part.file() == file).toList();
    }

    Optional<DraftPart> part(DraftFile file, String id) {
        return parts.stream()
                .filter(part -> part.file() == file && part.id().equals(id))
                .findFirst();
    }

    /** The headings under which its questions stand. */
    List<Topic> topics() {
        return about().get("topics") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(each -> (Map<?, ?>) each)
                        .map(topic -> new Topic(String.valueOf(topic.get("id")), String.valueOf(topic.get("title"))))
                        .toList()
                : List.of();
    }

    /** What the set says of itself with one more topic; empty where it has a topic of this id. */
    Optional<DraftPart> withTopic(String id, String title) {
        Map<String, Object> about = about();
        List<Object> topics = about.get("topics") instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
        if (topics.stream().anyMatch(topic -> topic instanceof Map<?, ?> fields && id.equals(fields.get("id")))) {
            return Optional.empty();
        }
        topics.add(Map.of("id", id, "title", title));
        about.put("topics", topics);
        return Optional.of(DraftPart.of(DraftFile.SET, "set", about));
    }

    /** As it would be with some parts put, and only those facts that a test lets through. */
    Draft with(List<DraftPart> put, Predicate<DraftPart> facts) {
        Set<String> replaced = put.stream().map(DraftPart::key).collect(Collectors.toSet());
        Stream<DraftPart> kept = parts.stream()
                .filter(part -> !replaced.contains(part.key()))
                .filter(part -> switch (part.file()) {
                    case FACTS -> facts.test(part);
                    case CONFLICTS, QUESTIONS -> false;
                    case SET, DOCUMENTS, ENTITIES, RELATIONS, VETOES -> true;
                });
        return new Draft(set, slug, Stream.concat(kept, put.stream()).toList());
    }

    /** Whether nothing of the set is written here, as with one that lives in a folder. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What its file says of the set as a whole, by field. */
    Map<String, Object> about() {
        return parts(DraftFile.SET).get(0).fields();
    }

    String title() {
        return String.valueOf(about().get("title"));
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
        own.forEach(part ->
                text.append(file.isOnePart() ? "" : "- ").append(part.body()).append('\n'));
        if (file == DraftFile.CONFLICTS) {
            files.merge(file.fileName(), text, StringBuilder::append);
        } else {
            files.put(file.fileName(), text);
        }
    }
}
