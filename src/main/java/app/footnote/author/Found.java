package app.footnote.author;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param proposals facts, the surest first, and below them sentences that can be asked all the same
 * @param pairs what it is about under two names, perhaps
 */
record Found(List<Proposal> proposals, List<NamePair> pairs) {}
