package app.footnote.account;

import java.util.OptionalLong;

/** A person's id as it stands in addresses. */
final class PersonId {
    private PersonId() {}

    /** Empty where it is none. */
    static OptionalLong read(String text) {
        try {
            return text.matches("[1-9][0-9]{0,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
