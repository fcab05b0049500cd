package app.footnote.classroom;

/**
 * The page of a student for those who teach them.
 *
 * @param account whether they are a student who signs in with a password
 * @param percent the extra time as it stands in its field
 */
public record MemberView(
        SchoolClass schoolClass,
        Member member,
        boolean account,
        String percent,
        String note,
        boolean saved,
        String error) {}
