package app.footnote.account;

import app.footnote.web.Fields;

/**
 * The page that a link opens.
 *
 * @param what what the link is for, as messages name it
 * @param signInName of the account it opens; empty where one is chosen
 * @param names whether a name is asked for
 * @param guest whether something was practised in this browser that could be theirs
 */
public record LinkView(Fields fields, String what, String signInName, boolean names, boolean guest) {
    public boolean chooses() {
        return signInName.isEmpty();
    }
}
