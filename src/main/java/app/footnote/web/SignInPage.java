package app.footnote.web;

import io.javalin.http.Context;

/** Asks somebody who is not known to sign in, and leads them back to where they wanted to go. */
@FunctionalInterface
public interface SignInPage {
    /** @param reason why it is asked, in a sentence */
    void ask(Context context, String reason);
}
