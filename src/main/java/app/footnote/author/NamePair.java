package app.footnote.author;

import java.util.List;

/**
 * Two entities that may be one; a person decides.
 *
 * @param evidence what speaks for it
 */
record NamePair(String one, String other, List<String> evidence) {}
