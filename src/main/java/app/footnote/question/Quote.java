package app.footnote.question;

import java.util.List;

/** The text of a cited passage in pieces, some of which carry the answer. */
public record Quote(List<Span> spans) {
    /** A piece of a quote; {@code marked} where it says what was asked. */
    public record Span(String text, boolean marked) {}
}
