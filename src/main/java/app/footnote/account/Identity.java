package app.footnote.account;

import java.util.Optional;

/**
 * What administrators write down about who somebody is.
 *
 * @param displayName empty for somebody who was invited and has not said it yet
 * @param rosterNumber by which the school's own lists name them
 */
record Identity(String displayName, Optional<SignInName> mail, Optional<String> rosterNumber) {
    private static final int LONGEST_NUMBER = 40;

    /** Whether a roster may name somebody so. */
    static boolean isRosterNumber(String number) {
        return !number.isBlank()
                && number.length() <= LONGEST_NUMBER
                && number.lines().count() == 1;
    }
}
