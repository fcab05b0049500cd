package app.footnote.question;

/**
 * Who is to be named where a set is used.
 *
 * @param authors the names of those who wrote it; empty for nobody in particular
 * @param source what it was made from, such as the set that it is a copy of, with its licence; empty for nothing
 */
public record Attribution(String authors, String source) {}
