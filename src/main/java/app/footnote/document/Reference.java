package app.footnote.document;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an entry of a list of works from a sentence about something. */
final class Reference {
    private static final int LONGEST = 600;
    private static final int ENOUGH = 3;
    private static final List<Pattern> STRONG = List.of(
            Pattern.compile("\\((?:19|20)\\d\\d[a-z]?(?:, \\p{L}+(?: \\d{1,2})?)?\\)|\\b(?:19|20)\\d\\d[a-z]?\\. "),
            Pattern.compile("https?://|\\bdoi\\b|www\\.", Pattern.CASE_INSENSITIVE));
    private static final List<Pattern> WEAK = List.of(
            Pattern.compile("^(?:\\[\\d{1,3}]|\\d{1,3}[.)]) ?\\S"),
            Pattern.compile("^\\W*(?:\\d+\\.? )?\\p{Lu}[\\p{L}'’-]+,? \\p{Lu}\\."),
            Pattern.compile("\\bpp?\\. ?\\d|\\d+ ?\\(\\d+\\)|\\d+[-–]\\d+\\.?$"),
            Pattern.compile("\\b(?:[Vv]ol|[Nn]o)\\. ?\\d"),
            Pattern.compile(
                    "\\b(?:Press|Journal|Publish(?:ers|ing)|University|Review|Retrieved|Available at|[Ee]ds?\\.|et al"
                            + "|Accessed|Ibid)"));
    private static final Pattern OPENING = Pattern.compile(
            "^(?:REFERENCES|References|Bibliography|BIBLIOGRAPHY|Works [Cc]ited|Literature)"
                    + "\\s*:?\\s*(?:\\[?\\d{1,2}[.\\]].*|$)",
            Pattern.DOTALL);

    private Reference() {}

    /** Whether the paragraph is an entry by itself. */
    static boolean isEntry(String text) {
        return text.length() <= LONGEST && weight(text) >= ENOUGH;
    }

    /** Whether the paragraph could be an entry where others are. */
    static boolean couldBe(String text) {
        return text.length() <= LONGEST && weight(text) > 0;
    }

    /** The number of the sentence with which a list of works begins that was run into the paragraph; 0 where none was. */
    static int opening(Paragraph paragraph) {
        for (Sentence sentence : paragraph.sentences()) {
            if (OPENING.matcher(sentence.text()).matches()) {
                List<Sentence> rest = paragraph
                        .sentences()
                        .subList(sentence.number(), paragraph.sentences().size());
                long signs = rest.stream()
                        .filter(next -> STRONG.stream()
                                .anyMatch(sign -> sign.matcher(next.text()).find()))
                        .count();
                if (signs * 5 >= rest.size()) {
                    return sentence.number();
                }
            }
        }
        return 0;
    }

    private static int weight(String text) {
        long strong = STRONG.stream().filter(sign -> sign.matcher(text).find()).count();
        long weak = WEAK.stream().filter(sign -> sign.matcher(text).find()).count();
        return (int) (2 * strong + weak);
    }
}
