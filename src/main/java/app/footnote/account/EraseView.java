package app.footnote.account;

import app.footnote.web.Fields;

/**
 * The page that asks before somebody is erased.
 *
 * @param action where its form goes
 * @param whom the name of somebody else; empty for oneself
 * @param password whether one's own is asked for
 */
public record EraseView(String action, String whom, boolean password, Fields fields) {}
