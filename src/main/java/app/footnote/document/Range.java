package app.footnote.document;

/** A stretch of a text: characters from {@code start} up to and without {@code end}. */
public record Range(int start, int end) {
    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
