package app.footnote.account;

/**
 * The page of somebody's account for administrators.
 *
 * @param lastSeen the moment in words
 * @param saved whether something was just saved
 * @param refused why nothing was; empty where something was
 */
public record PersonView(Account account, String lastSeen, boolean saved, String refused) {}
