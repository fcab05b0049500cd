package app.footnote.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who somebody is.
 *
 * @param opened whether a password was chosen; before that it is an invitation that waits
 * @param active whether they may sign in
 */
public record Account(
        long person,
        SignInName signInName,
        String displayName,
        Optional<String> mail,
        Optional<String> rosterNumber,
        boolean administrator,
        boolean instructor,
        Days days,
        Instant lastSeen,
        boolean opened,
        boolean active) {

    /** When somebody's days begin; empty for what is usual on the server. */
    public record Days(Optional<ZoneId> zone, OptionalInt rollOverHour) {
        static final Days USUAL = new Days(Optional.empty(), OptionalInt.empty());
    }

    /** What they are called, or what they sign in as while they have not said it. */
    public String name() {
        return displayName.isEmpty() ? signInName.text() : displayName;
    }

    /** Whether they are neither instructor nor administrator. */
    public boolean student() {
        return !administrator && !instructor;
    }
}
