package app.footnote.account;

import app.footnote.web.Fields;

/**
 * The page on which people register.
 *
 * @param code whether a class's join code is asked for
 * @param mail whether a mail address can be used instead of a name
 * @param guest whether something was practised in this browser that could be theirs
 */
public record RegisterView(Fields fields, Fields mailFields, boolean code, boolean mail, boolean guest) {}
