package app.footnote.classroom;

/**
 * The page of a student for those who teach them.
 *
 * @param account whether they are a student who signs in with a password
 * @param percent the extra time as it stands in its field
 * @param code by which they get it in a room without an account; empty for none
 */
public record MemberView(
        SchoolClass schoolClass,
        Member member,
        boolean account,
        String percent,
        String note,
        String code,
        boolean saved,
        String error) {}
