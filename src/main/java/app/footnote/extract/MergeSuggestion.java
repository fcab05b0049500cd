package app.footnote.extract;

import java.util.List;

/**
 * Two names that may belong to one thing, and what speaks for it; a person decides.
 *
 * @param evidence at least one reason besides how alike the names look
 */
public record MergeSuggestion(String one, String other, List<String> evidence) {}
