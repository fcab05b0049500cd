package app.footnote.account;

import app.footnote.web.Fields;

/**
 * The page on which people sign in.
 *
 * @param notice why it is shown, where nobody asked for it; may be empty
 * @param back where it leads
 * @param guest whether something was practised in this browser that could be theirs
 * @param registers whether there is a way to register
 */
public record SignInView(Fields fields, String notice, String back, boolean guest, boolean registers) {}
