package app.footnote.author;

import app.footnote.classroom.SchoolClass;
import app.footnote.document.Changes;
import app.footnote.document.Mark;
import app.footnote.document.Paragraph;
import app.footnote.document.upload.DocumentVersion;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.web.Fields;
import java.util.List;
import java.util.Optional;

/**
 * One document: how far its reading is, what it says of itself, and its text.
 *
 * @param own whether it is the viewer's, who alone may change it
 * @param percent how much of the version that was brought last is read, where it waits
 * @param text empty where none was read yet
 * @param changes what the version that counts changed in the one before
 * @param saved whether something was stored just now
 * @param error what was wrong with a new version, or empty
 */
public record DocumentView(
        UploadedDocument document,
        boolean own,
        int percent,
        Optional<Text> text,
        Optional<Changes> changes,
        List<DocumentVersion> versions,
        List<SchoolClass> classes,
        Fields fields,
        boolean saved,
        String error) {
    /**
     * A part of the text.
     *
     * @param from the number of the first paragraph that is shown; {@code before} and {@code after} are where the
     *     parts beside it begin, 0 where there is none
     * @param body and {@code all} count sentences
     */
    public record Text(List<Shown> shown, int from, int before, int after, long body, long all) {
        public int last() {
            return from + shown.size() - 1;
        }
    }

    /**
     * A paragraph.
     *
     * @param why the key of the reason why it is left out, or empty where it is body text
     * @param language in words, where it is another than the one that is mined
     * @param firstOfPage whether a page begins with it
     */
    public record Shown(Paragraph paragraph, Mark mark, String why, String language, boolean firstOfPage) {
        public boolean isLeftOut() {
            return !mark.isBody();
        }
    }
}
