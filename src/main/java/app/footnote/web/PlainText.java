package app.footnote.web;

/** What may stand in a text field: no control characters but tabs and line ends, and nothing that is no character. */
public final class PlainText {
    private PlainText() {}

    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
