package app.footnote.classroom;

/**
 * What the school's own list says of a member of a class, by which other programs know them. What it does not say is
 * empty.
 *
 * @param listedName the whole name as the list writes it
 * @param outsideId by which the program that wrote the list knows them
 */
public record ListedMember(
        String listedName,
        String firstName,
        String lastName,
        String mail,
        String login,
        String number,
        String outsideId,
        String section) {
    public static final ListedMember NONE = new ListedMember("", "", "", "", "", "", "", "");
}
