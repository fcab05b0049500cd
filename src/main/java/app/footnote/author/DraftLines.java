package app.footnote.author;

import app.footnote.document.Citation;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a draft, line by line as its page shows it. */
record DraftLines(Draft draft) {
    List<DraftView.StaleLine> stale(List<DraftPart> parts) {
        return parts.stream()
                .map(part -> new DraftView.StaleLine(part.file().code(), part.id(), says(part), places(part)))
                .toList();
    }

    private static String says(DraftPart part) {
        return String.valueOf(part.fields().get(part.file() == DraftFile.FACTS ? "says" : "stem"));
    }

    /** Where it stands: the authors of the documents, with paragraph and sentence. */
    String places(DraftPart part) {
        return Stale.citations(part).stream().map(this::place).collect(Collectors.joining(", "));
    }

    /** The author of the document, with paragraph and sentence. */
    String place(Citation citation) {
        return author(citation.document()) + " " + citation.paragraph() + "." + citation.sentence();
    }

    private String author(String document) {
        return draft.part(DraftFile.DOCUMENTS, document)
                .map(part -> String.valueOf(part.fields().get("author")))
                .orElse(document);
    }
}
