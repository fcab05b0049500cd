package app.footnote.document.reading;

/** Takes the joined letters of print apart, and drops what cannot be text. */
final class Ligatures {
    private Ligatures() {}

    static String apart(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x250 && text.charAt(0) >= ' ') {
            return text;
        }
        return text.replace("\ufb00", "ff")
                .replace("\ufb01", "fi")
                .replace("\ufb02", "fl")
                .replace("\ufb03", "ffi")
                .replace("\ufb04", "ffl")
                .replace("\ufb05", "st")
                .replace("\ufb06", "st")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }
}
