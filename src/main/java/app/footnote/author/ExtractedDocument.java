package app.footnote.author;

import app.footnote.document.Document;
import app.footnote.document.reading.ReadFile;
import app.footnote.extract.Source;
import app.footnote.fact.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that facts are looked for in, as a bibliography names it.
 *
 * @param source its text
 */
public record ExtractedDocument(Document document, Source source) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /**
     * @param date when it was published, if that is known
     * @param changed the year in which the file was written, for the bibliography of a document without a date
     */
    public static ExtractedDocument of(String fileName, ReadFile read, @Nullable PartialDate date, int changed) {
        String id = fileName.replaceFirst("\\.[^.]+$", "").replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        String author =
                read.proposal().author().isEmpty() ? id : read.proposal().author();
        String title = read.proposal().title().isEmpty() ? id : read.proposal().title();
        String published = date == null ? year(fileName, changed) : date.toString();
        Document document = new Document(id, author, published, title, author + ": " + title + ".", null);
        return new ExtractedDocument(document, new Source(id, author, date, read.document()));
    }

    private static String year(String fileName, int changed) {
        Matcher named = YEAR.matcher(fileName);
        return named.find() ? named.group() : Integer.toString(changed);
    }
}
