package app.footnote.classroom;

import java.util.List;

/**
 * The page of a class's groups.
 *
 * @param name what was typed for a new group
 * @param wrong the group whose name is wrong; 0 for the new one
 * @param error what is wrong; empty for nothing
 */
public record GroupsView(
        SchoolClass schoolClass,
        List<ClassGroup> groups,
        List<Member> members,
        boolean saved,
        String name,
        long wrong,
        String error) {
    /** The names of those in a group, as a list. */
    public String names(ClassGroup group) {
        return String.join(
                ", ",
                members.stream()
                        .filter(member -> group.members().contains(member.person()))
                        .map(Member::name)
                        .toList());
    }
}
