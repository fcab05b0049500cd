package app.footnote.classroom;

/**
 * The page of a student for those who teach them.
 *
 * @param percent the extra time as it stands in its field
 */
public record MemberView(
        SchoolClass schoolClass, Member member, String percent, String note, boolean saved, String error) {}
