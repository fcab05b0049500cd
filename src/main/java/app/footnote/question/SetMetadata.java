package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import java.util.List;

/**
 * What a set's page says about it beside its questions.
 *
 * @param slug the set's name in addresses
 * @param conflicts where its documents contradict each other or themselves
 */
public record SetMetadata(
        String slug,
        String title,
        String description,
        String language,
        String licence,
        List<Topic> topics,
        List<Document> documents,
        List<StatedConflict> conflicts) {
    /** Whether it has a topic of this id. */
    public boolean hasTopic(String id) {
        return topics.stream().anyMatch(topic -> topic.id().equals(id));
    }

    /** Whether one of its documents has this id. */
    public boolean hasDocument(String id) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    /** A conflict in words. */
    public record StatedConflict(String summary, List<Side> sides) {}

    /** What one document says of it. */
    public record Side(String document, String text, List<Citation> citations) {}
}
