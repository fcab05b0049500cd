package app.footnote.question.markup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of a question: plain, or Markdown with tables, code, images and formulas between dollars. What it gives is
 * phrasing content, so that it may stand in headings, labels and buttons; block elements become spans with roles.
 *
 * @param text as its author wrote it; a row of five underscores is a blank to fill
 */
public record Markup(String text, boolean markdown) {
    /** How a blank is written. */
    public static final String BLANK = "_____";
    /** Stands for the blank while Markdown is read, to which underscores mean something else. */
    static final char BLANK_SIGN = '\uE000';

    private static final Pattern SIGNS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\uE000]");

    /** A text that means nothing but itself. */
    public static Markup plain(String text) {
        return new Markup(text, false);
    }

    /** Whether it is more than words, so that its words alone do not show it. */
    public boolean isRich() {
        return markdown && MarkdownText.isRich(signed());
    }

    /**
     * Safe HTML.
     *
     * @param blank what a screen reader says for a blank
     */
    public String html(String blank) {
        return html(blank, true);
    }

    /** The same without links, for what is itself something to press. */
    public String label(String blank) {
        return html(blank, false);
    }

    private String html(String blank, boolean links) {
        String html = markdown ? MarkdownText.html(signed(), links) : Escape.html(signed());
        String unseen = blank.isEmpty() ? "" : "<span class=\"unseen\">" + Escape.html(blank) + "</span>";
        return html.replace(String.valueOf(BLANK_SIGN), "<span class=\"blank\">" + unseen + "</span>");
    }

    /** Its words alone on one line, with what images show and formulas as they are written; a blank is “…”. */
    public String plain() {
        return words("…");
    }

    /** The same with something else for a blank. */
    public String words(String blank) {
        String plain = markdown ? MarkdownText.plain(signed()) : signed();
        return plain.replace(String.valueOf(BLANK_SIGN), blank);
    }

    /** What learners would not see as it is meant, in the order of the text. */
    public List<MarkupProblem> problems() {
        return markdown ? MarkdownText.problems(signed()) : List.of();
    }

    /** The addresses of its images, as they are written. */
    public List<String> images() {
        return markdown ? MarkdownText.images(signed()) : List.of();
    }

    private String signed() {
        return SIGNS.matcher(text).replaceAll(" ").replace(BLANK, String.valueOf(BLANK_SIGN));
    }
}
