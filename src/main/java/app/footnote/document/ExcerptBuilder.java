package app.footnote.document;

import java.util.Arrays;

/** Puts an {@link Excerpt} together from what of the original belongs to it. */
public final class ExcerptBuilder {
    private final StringBuilder text = new StringBuilder();
    private int[] runs = new int[8];
    private int used;
    /** Where the next character would have to come from to belong to the last run. */
    private int next = -1;

    private int lastPlace = -1;

    /** A character, and the place in the original that it stands for. */
    public ExcerptBuilder add(char c, int place) {
        from(place);
        text.append(c);
        next = place + 1;
        lastPlace = place;
        return this;
    }

    /** Characters that stand in the original as they are here. */
    public ExcerptBuilder add(CharSequence characters, int place) {
        if (characters.length() > 0) {
            from(place);
            text.append(characters);
            next = place + characters.length();
            lastPlace = next - 1;
        }
        return this;
    }

    public ExcerptBuilder add(Excerpt excerpt) {
        return add(excerpt, 0, excerpt.length());
    }

    /** Goes on with another stretch of the original, with a blank between the two. */
    public ExcerptBuilder join(Excerpt excerpt) {
        return blank().add(excerpt);
    }

    /** A blank after what is there, if anything is. */
    public ExcerptBuilder blank() {
        return lastPlace < 0 ? this : add(' ', lastPlace + 1);
    }

    public ExcerptBuilder add(Excerpt excerpt, int start, int end) {
        int at = start;
        while (at < end) {
            int stop = Math.min(end, excerpt.runEnd(excerpt.run(at)));
            add(excerpt.text().subSequence(at, stop), excerpt.place(at));
            at = stop;
        }
        return this;
    }

    /** Takes the last character away again. */
    public ExcerptBuilder drop() {
        text.setLength(text.length() - 1);
        if (used > 0 && runs[used - 2] == text.length()) {
            used -= 2;
        }
        next = -1;
        return this;
    }

    public int length() {
        return text.length();
    }

    public char last() {
        return text.charAt(text.length() - 1);
    }

    public char at(int index) {
        return text.charAt(index);
    }

    /** The last characters, as many as there are. */
    public String tail(int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    public Excerpt build() {
        return Excerpt.built(text.toString(), Arrays.copyOf(runs, used));
    }

    private void from(int place) {
        if (place == next && used > 0) {
            return;
        }
        if (used == runs.length) {
            runs = Arrays.copyOf(runs, used * 2);
        }
        runs[used++] = text.length();
        runs[used++] = place;
    }
}
