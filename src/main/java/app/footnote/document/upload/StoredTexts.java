package app.footnote.document.upload;

import app.footnote.db.Database;
import app.footnote.document.Part;
import app.footnote.document.ReadDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a text together again from its rows. */
final class StoredTexts {
    private StoredTexts() {}

    /** A version as it was read, with what was decided by hand. */
    static ReadDocument read(Database database, DocumentVersion version) {
        return database.read(handle -> {
            List<DocumentTextStore.Row> rows = DocumentTextStore.selectParagraphs(handle, version.id());
            return ReadDocument.again(
                            DocumentTextStore.selectText(handle, version.id()),
                            version.pages(),
                            rows.stream().map(DocumentTextStore.Row::block).toList(),
                            rows.stream().map(DocumentTextStore.Row::mark).toList())
                    .with(decided(rows));
        });
    }

    private static Map<Integer, Part> decided(List<DocumentTextStore.Row> rows) {
        Map<Integer, Part> decided = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            rows.get(i).decided().ifPresent(part -> decided.put(number, part));
        }
        return decided;
    }
}
