package app.footnote.account;

import app.footnote.web.Fields;
import java.util.List;

/**
 * The page on which an administrator makes two accounts of one person one.
 *
 * @param account the one that stays
 * @param merged what became part of it within a day
 */
public record MergeView(Account account, Fields fields, List<Merged> merged) {
    /** An account that became part of this one. */
    public record Merged(long claim, String name) {}
}
