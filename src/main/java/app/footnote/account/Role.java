package app.footnote.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an invitation makes of somebody. An administrator is an instructor too. */
public enum Role {
    STUDENT,
    INSTRUCTOR,
    ADMINISTRATOR;

    boolean instructs() {
        return this != STUDENT;
    }

    boolean administers() {
        return this == ADMINISTRATOR;
    }

    /** As forms and messages name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> ofCode(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
