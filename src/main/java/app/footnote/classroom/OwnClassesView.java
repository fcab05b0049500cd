package app.footnote.classroom;

import java.util.List;

/**
 * The page of somebody's own classes.
 *
 * @param taught those that they teach
 * @param untaught for administrators: those that nobody teaches any more
 * @param attended those that they are in
 * @param offered those that they are asked to come into
 * @param accommodation what they are allowed beside
 * @param code by which they get that in a room without an account; empty for none
 * @param joined the name of the class that was just joined; empty for none
 * @param name what was typed for a new class
 * @param error what is wrong with it; empty for nothing
 */
public record OwnClassesView(
        List<SchoolClass> taught,
        List<SchoolClass> untaught,
        List<Attended> attended,
        List<SchoolClass> offered,
        Accommodation accommodation,
        String code,
        String joined,
        String name,
        String error) {
    /** A class that somebody is in, and whether those who teach it see what they practise by themselves. */
    public record Attended(SchoolClass schoolClass, List<String> instructors, boolean shares) {}
}
