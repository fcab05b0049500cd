package app.footnote.account;

/**
 * What one person did becomes another's.
 *
 * @param claim under which the rows are noted that were moved
 */
public record Move(long claim, long from, long to) {}
