package app.footnote.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A class.
 *
 * @param joinCode by which students join it; empty while nobody may
 * @param zone in which its times are meant
 * @param gone how many members were erased with all that they had answered
 */
public record SchoolClass(
        long id, String name, Optional<String> joinCode, ZoneId zone, Instant createdAt, boolean archived, int gone) {
    /** The join code as it is shown; empty while nobody may join. */
    public String shownCode() {
        return joinCode.map(JoinCode::shown).orElse("");
    }
}
