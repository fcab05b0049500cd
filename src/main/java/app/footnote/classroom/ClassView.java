package app.footnote.classroom;

import java.util.List;

/**
 * The page of a class for those who teach it.
 *
 * @param link the whole address that joins it; empty while nobody may
 * @param zones that can be chosen
 * @param saved whether something was just saved
 * @param copied the id of the class that it was just made from; empty for none
 * @param error what is wrong with the settings that were typed; empty for nothing
 */
public record ClassView(
        SchoolClass schoolClass,
        String link,
        List<String> instructors,
        List<MemberLine> members,
        int erased,
        List<ClassFigures.TopicCount> counts,
        List<String> zones,
        boolean saved,
        String copied,
        String error) {
    /** A member and since when, in words. */
    public record MemberLine(long person, String name, String joined) {}
}
