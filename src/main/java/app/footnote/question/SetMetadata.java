package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a set's page says about it beside its questions.
 *
 * @param slug the set's name in addresses
 * @param conflicts where its documents contradict each other or themselves
 * @param attribution who is to be named, or null
 * @param draws that its authors gave a name, for assignments and rooms
 */
public record SetMetadata(
        String slug,
        String title,
        String description,
        String language,
        String licence,
        List<Topic> topics,
        List<Document> documents,
        List<StatedConflict> conflicts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Attribution attribution,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedDraw> draws) {
    public SetMetadata {
        // stored before sets named any
        draws = draws == null ? List.of() : draws;
    }

    /** What a set says that names no draws. */
    public SetMetadata(
            String slug,
            String title,
            String description,
            String language,
            String licence,
            List<Topic> topics,
            List<Document> documents,
            List<StatedConflict> conflicts,
            @Nullable Attribution attribution) {
        this(slug, title, description, language, licence, topics, documents, conflicts, attribution, List.of());
    }

    /** Who is to be named; nobody and nothing where it does not say. */
    public Attribution attributed() {
        return attribution == null ? new Attribution("", "") : attribution;
    }

    /** Whether it has a topic of this id. */
    public boolean hasTopic(String id) {
        return topics.stream().anyMatch(topic -> topic.id().equals(id));
    }

    /** Whether one of its documents has this id. */
    public boolean hasDocument(String id) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    /** The authors of its documents, as they are cited. */
    public List<String> authors() {
        return documents.stream().map(Document::author).distinct().sorted().toList();
    }

    /** How each document is cited, by its id. */
    public Map<String, String> citedAs() {
        Map<String, String> cited = new LinkedHashMap<>();
        documents.forEach(document -> cited.put(document.id(), document.cited()));
        return cited;
    }

    /** The ids of the documents that this author wrote. */
    public List<String> documentsBy(String author) {
        return documents.stream()
                .filter(document -> document.author().equals(author))
                .map(Document::id)
                .toList();
    }

    /** The conflicts in which a sentence has a part that the question cites. */
    public List<StatedConflict> conflictsAbout(Question question) {
        return conflicts.stream()
                .filter(conflict -> conflict.sides().stream()
                        .flatMap(side -> side.citations().stream())
                        .anyMatch(cited -> question.citations().stream().anyMatch(own -> same(own, cited))))
                .toList();
    }

    private static boolean same(Citation one, Citation other) {
        return one.document().equals(other.document())
                && one.paragraph() == other.paragraph()
                && one.sentence() == other.sentence();
    }

    /** A conflict in words. */
    public record StatedConflict(String summary, List<Side> sides) {}

    /** What one document says of it. */
    public record Side(String document, String text, List<Citation> citations) {}
}
