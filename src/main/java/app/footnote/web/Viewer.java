package app.footnote.web;

import java.util.OptionalLong;

/**
 * Who is looking, as the pages need it.
 *
 * @param person the guest's id; empty until something is to be remembered about them
 * @param formSecret what the tokens of this visitor's forms are bound to
 * @param shortcuts whether single keys are shortcuts
 */
public record Viewer(OptionalLong person, String formSecret, boolean shortcuts) {
    public boolean known() {
        return person.isPresent();
    }

    /** A token for a form. */
    public String formToken() {
        return Csrf.token(formSecret);
    }
}
