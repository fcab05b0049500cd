package app.footnote.web;

import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong.
 *
 * @param text where, and what to do
 * @param reference by which the log knows it, for faults of the program
 */
public record ErrorView(
        int status, String title, String text, @Nullable String reference) {}
