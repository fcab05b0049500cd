package app.footnote.document.upload;

import java.util.OptionalLong;

/** What the one who brought a document says of it. */
public record Details(
        String title, String author, String published, String url, Visibility visibility, OptionalLong schoolClass) {
    private static final int LONGEST = 500;

    /** Whether the date is written as it is to be: 2018, 2018-12 or 2018-12-24. */
    public static boolean isDate(String date) {
        return date.matches("(?:1[4-9]|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    }

    /** The same, none of it too long to keep. */
    public Details cut() {
        return new Details(cut(title), cut(author), published, cut(url), visibility, schoolClass);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
