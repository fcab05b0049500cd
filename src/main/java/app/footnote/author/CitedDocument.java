package app.footnote.author;

import app.footnote.document.Document;
import app.footnote.document.ReadDocument;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.extract.Source;
import app.footnote.fact.PartialDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document that somebody brought, as a bibliography names it. */
final class CitedDocument {
    private CitedDocument() {}

    /** Without an author it is cited by its title, without a date by the year in which it was brought. */
    static Document of(UploadedDocument document) {
        String title = document.name();
        String author = document.author().isEmpty() ? title : document.author();
        String date = document.published().isEmpty()
                ? Integer.toString(document.createdAt().atZone(ZoneOffset.UTC).getYear())
                : document.published();
        String reference = document.author().isEmpty()
                ? title + " (" + date.substring(0, 4) + ")."
                : document.author() + " (" + date.substring(0, 4) + "). " + title + ".";
        return new Document(
                document.citedAs(),
                author,
                date,
                title,
                reference,
                document.url().isEmpty() ? null : document.url());
    }

    /** With its text, to find facts in. */
    static ExtractedDocument extracted(UploadedDocument document, ReadDocument read) {
        Document cited = of(document);
        PartialDate published = document.published().isEmpty() ? null : PartialDate.parse(document.published());
        return new ExtractedDocument(cited, new Source(cited.id(), cited.author(), published, read));
    }

    /** The same as a part of a draft. */
    static DraftPart part(UploadedDocument document) {
        Document cited = of(document);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", cited.id());
        fields.put("author", cited.author());
        fields.put("date", cited.date());
        fields.put("title", cited.title());
        fields.put("reference", cited.reference());
        if (cited.url() != null) {
            fields.put("url", cited.url());
        }
        return DraftPart.of(DraftFile.DOCUMENTS, cited.id(), fields);
    }
}
