package app.footnote.document;

import java.util.Arrays;

/**
 * Text taken out of an original without its marks, line breaks and hyphens, which knows for each of its characters the
 * place in the original that it stands for.
 */
public final class Excerpt {
    public static final Excerpt EMPTY = new Excerpt("", new int[0]);

    private final String text;
    /** Runs of characters that follow each other in the original too: where they begin here, and where there. */
    private final int[] runs;

    private Excerpt(String text, int[] runs) {
        this.text = text;
        this.runs = runs;
    }

    /** A stretch of the original as it is. */
    public static Excerpt of(String original, int start, int end) {
        return start == end ? EMPTY : new Excerpt(original.substring(start, end), new int[] {0, start});
    }

    /** As it was written down by {@link #written}. */
    public static Excerpt read(String text, String written) {
        return new Excerpt(
                text,
                written.isEmpty()
                        ? new int[0]
                        : Arrays.stream(written.split(","))
                                .mapToInt(Integer::parseInt)
                                .toArray());
    }

    /** Where the runs begin, here and in the original, for keeping beside the text. */
    public String written() {
        StringBuilder written = new StringBuilder();
        for (int number : runs) {
            written.append(written.length() == 0 ? "" : ",").append(number);
        }
        return written.toString();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The place in the original that a character stands for. */
    public int place(int at) {
        int run = run(at);
        return runs[run + 1] + at - runs[run];
    }

    /** The stretch of the original from the first to the last of these characters. */
    public Range range(int start, int end) {
        return end <= start ? new Range(place(start), place(start)) : new Range(place(start), place(end - 1) + 1);
    }

    public Range range() {
        return isEmpty() ? new Range(0, 0) : range(0, text.length());
    }

    public Excerpt part(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        return new ExcerptBuilder().add(this, start, end).build();
    }

    /** Without blanks of any kind at its ends. */
    public Excerpt strip() {
        Range inner = Normaliser.inner(text, 0, text.length());
        return part(inner.start(), inner.end());
    }

    static Excerpt built(String text, int[] runs) {
        return text.isEmpty() ? EMPTY : new Excerpt(text, runs);
    }

    /** The index of the run that holds a character. */
    int run(int at) {
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[2 * middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return 2 * low;
    }

    /** Where the run after this one begins here. */
    int runEnd(int run) {
        return run + 2 < runs.length ? runs[run + 2] : text.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Excerpt excerpt && text.equals(excerpt.text) && Arrays.equals(runs, excerpt.runs);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
