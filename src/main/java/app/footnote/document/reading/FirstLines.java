package app.footnote.document.reading;

import app.footnote.document.BlockKind;
import app.footnote.document.Normaliser;
import app.footnote.document.Paragraph;
import app.footnote.document.Part;
import app.footnote.document.ReadDocument;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses title, author and date from the first lines of a document, for somebody to look over. */
final class FirstLines {
    private static final int LINES = 15;
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern AUTHOR =
            Pattern.compile("^(?:[Bb]y|BY|[Aa]uthors?:|[Ww]ritten by) (\\p{Lu}[\\p{L}.'’-]+(?: (?:and |&"
                    + " )?\\p{Lu}[\\p{L}.'’-]*){1,5})");
    private static final Pattern NAME = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’-]+(?:, \\p{Lu}[\\p{L}'’-]+)?(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}\\.?$");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:published|posted|date|updated|copyright|©)\\W{0,12}(?:online|on)?\\W{0,5}(.{4,40})");

    private FirstLines() {}

    static Proposal propose(ReadDocument document) {
        List<Paragraph> paragraphs = document.text().paragraphs();
        List<Paragraph> first = paragraphs.subList(0, Math.min(LINES, paragraphs.size()));
        return new Proposal(title(document, first), author(first), date(paragraphs));
    }

    private static String title(ReadDocument document, List<Paragraph> first) {
        return first.stream()
                .filter(paragraph -> isTitle(document, paragraph))
                .filter(paragraph -> paragraph.kind() == BlockKind.HEADING)
                .findFirst()
                .or(() -> first.stream()
                        .filter(paragraph -> isTitle(document, paragraph))
                        .findFirst())
                .map(paragraph -> Normaliser.passage(paragraph.text()))
                .orElse("");
    }

    private static boolean isTitle(ReadDocument document, Paragraph paragraph) {
        String text = paragraph.text();
        return document.mark(paragraph.number()).part() == Part.BODY
                && text.length() >= SHORTEST_TITLE
                && text.length() <= LONGEST_TITLE
                && !text.endsWith(".")
                && !AUTHOR.matcher(text).find();
    }

    private static String author(List<Paragraph> first) {
        for (Paragraph paragraph : first) {
            Matcher matcher = AUTHOR.matcher(paragraph.text());
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return first.stream()
                .skip(1)
                .limit(4)
                .map(Paragraph::text)
                .filter(text -> NAME.matcher(text).matches())
                .filter(text -> text.contains(",") || text.contains("."))
                .findFirst()
                .orElse("");
    }

    /** Only a date that is said to be the document's own. */
    private static String date(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().length() < 1_500) {
                Matcher matcher = PUBLISHED.matcher(paragraph.text());
                while (matcher.find()) {
                    String date = Dates.find(matcher.group(1));
                    if (!date.isEmpty()) {
                        return date;
                    }
                }
            }
        }
        return "";
    }
}
