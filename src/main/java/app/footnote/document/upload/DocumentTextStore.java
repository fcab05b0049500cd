package app.footnote.document.upload;

import app.footnote.document.Block;
import app.footnote.document.BlockKind;
import app.footnote.document.Excerpt;
import app.footnote.document.Mark;
import app.footnote.document.Paragraph;
import app.footnote.document.Part;
import app.footnote.document.Sentence;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of what was read: text, paragraphs, and where their sentences stand. */
final class DocumentTextStore {
    private static final int SOME = 500;

    private DocumentTextStore() {}

    /** A paragraph as it is stored. */
    record Row(Block block, Mark mark, Optional<Part> decided) {}

    static void insertText(Handle handle, long version, int piece, String text) {
        handle.createUpdate("INSERT INTO document_text (version_id, piece, text) VALUES (:version, :piece, :text)")
                .bind("version", version)
                .bind("piece", piece)
                .bind("text", text)
                .execute();
    }

    static void insertParagraphs(Handle handle, long version, List<Paragraph> paragraphs, List<Mark> marks) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO document_paragraph
                            (version_id, number, kind, page, text, places, part, language, list_from)
                        VALUES (:version, :number, :kind, :page, :text, :places, :part, :language, :from)""")) {
            for (Paragraph paragraph : paragraphs) {
                Mark mark = marks.get(paragraph.number() - 1);
                batch.bind("version", version)
                        .bind("number", paragraph.number())
                        .bind("kind", paragraph.kind().name())
                        .bind("page", paragraph.page())
                        .bind("text", paragraph.text())
                        .bind("places", paragraph.excerpt().written())
                        .bind("part", mark.part().name())
                        .bind("language", mark.language())
                        .bind("from", mark.references())
                        .add();
            }
            batch.execute();
        }
    }

    static void insertPassages(Handle handle, long version, List<Paragraph> paragraphs) {
        try (PreparedBatch batch = handle.prepareBatch("""
                        INSERT INTO document_passage (version_id, paragraph, sentence, hash)
                        VALUES (:version, :paragraph, :sentence, :hash)""")) {
            for (Paragraph paragraph : paragraphs) {
                for (Sentence sentence : paragraph.sentences()) {
                    batch.bind("version", version)
                            .bind("paragraph", sentence.paragraph())
                            .bind("sentence", sentence.number())
                            .bind("hash", sentence.hash())
                            .add();
                }
            }
            batch.execute();
        }
    }

    static String selectText(Handle handle, long version) {
        return String.join(
                "",
                handle.createQuery("SELECT text FROM document_text WHERE version_id = :version ORDER BY piece")
                        .bind("version", version)
                        .mapTo(String.class)
                        .list());
    }

    static List<Row> selectParagraphs(Handle handle, long version) {
        return handle.createQuery("SELECT * FROM document_paragraph WHERE version_id = :version ORDER BY number")
                .bind("version", version)
                .map((row, context) -> new Row(
                        new Block(
                                BlockKind.valueOf(row.getString("kind")),
                                Excerpt.read(row.getString("text"), row.getString("places")),
                                row.getInt("page")),
                        new Mark(
                                Part.valueOf(row.getString("part")),
                                row.getString("language"),
                                row.getInt("list_from")),
                        Optional.ofNullable(row.getString("decided")).map(Part::valueOf)))
                .list();
    }

    static void updateDecided(Handle handle, long version, int number, @Nullable Part decided) {
        handle.createUpdate("""
                        UPDATE document_paragraph SET decided = :decided
                        WHERE version_id = :version AND number = :number""")
                .bind("decided", decided == null ? null : decided.name())
                .bind("version", version)
                .bind("number", number)
                .execute();
    }

    /** The documents that count now and have a passage with the hash, and were not put away. */
    static List<Long> selectWithPassage(Handle handle, String hash) {
        return handle.createQuery("""
                        SELECT DISTINCT document.id FROM document_passage passage
                        JOIN uploaded_document document ON document.version_id = passage.version_id
                        WHERE passage.hash = :hash AND document.deleted_at IS NULL
                        ORDER BY document.id""").bind("hash", hash).mapTo(Long.class).list();
    }

    /** Deletes some of the rows of a version, and gives whether none is left. */
    static boolean deleteSome(Handle handle, long version) {
        return deletePassages(handle, version) < SOME
                && deleteParagraphs(handle, version) < SOME
                && deleteText(handle, version) == 0;
    }

    private static int deletePassages(Handle handle, long version) {
        return handle.createUpdate("""
                        DELETE FROM document_passage WHERE version_id = :version AND (paragraph, sentence) IN
                            (SELECT paragraph, sentence FROM document_passage WHERE version_id = :version LIMIT :some)""")
                .bind("version", version)
                .bind("some", SOME)
                .execute();
    }

    private static int deleteParagraphs(Handle handle, long version) {
        return handle.createUpdate("""
                        DELETE FROM document_paragraph WHERE version_id = :version AND number IN
                            (SELECT number FROM document_paragraph WHERE version_id = :version LIMIT :some)""")
                .bind("version", version)
                .bind("some", SOME)
                .execute();
    }

    private static int deleteText(Handle handle, long version) {
        return handle.createUpdate("DELETE FROM document_text WHERE version_id = :version")
                .bind("version", version)
                .execute();
    }
}
