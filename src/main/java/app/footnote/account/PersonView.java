package app.footnote.account;

import app.footnote.web.Fields;

/**
 * The page of somebody's account for administrators.
 *
 * @param fields who they are, as it can be edited
 * @param lastSeen the moment in words
 * @param saved whether something was just saved
 * @param refused why nothing was; empty where something was
 */
public record PersonView(Account account, Fields fields, String lastSeen, boolean saved, String refused) {}
