package app.footnote.author;

import app.footnote.document.Document;
import app.footnote.question.SetMetadata;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of a draft's questions says of the set around them. */
final class DraftMetadata {
    private DraftMetadata() {}

    /** @param draft with what the set says of itself and with its documents */
    static SetMetadata of(Draft draft) {
        Map<String, Object> about = draft.about();
        return new SetMetadata(
                draft.slug(),
                draft.title(),
                text(about, "description"),
                text(about, "language"),
                text(about, "licence"),
                EditorPage.topics(draft),
                draft.parts(DraftFile.DOCUMENTS).stream()
                        .map(DraftMetadata::document)
                        .toList(),
                List.of(),
                null);
    }

    private static Document document(DraftPart part) {
        Map<String, Object> fields = part.fields();
        return new Document(
                part.id(),
                text(fields, "author"),
                text(fields, "date"),
                text(fields, "title"),
                text(fields, "reference"),
                textOrNull(fields, "url"));
    }

    private static String text(Map<String, Object> fields, String name) {
        String text = textOrNull(fields, name);
        return text == null ? "" : text;
    }

    private static @Nullable String textOrNull(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? null : String.valueOf(value);
    }
}
