package app.footnote.home;

import app.footnote.question.SetMetadata;

/**
 * The page that takes an article's text.
 *
 * @param result what became of the text that was sent, or empty
 */
public record TextView(SetMetadata set, String result) {}
