package app.footnote.classroom.roster;

import java.util.List;

/**
 * A student as a list names them. What it does not say is empty.
 *
 * @param line where the row begins in the file
 * @param name as people say it, first name first
 * @param listedName as the list has it in one column
 * @param number by which the school knows them
 * @param outsideId by which the program that wrote the list knows them
 * @param section the groups as the list has them
 */
public record RosterLine(
        int line,
        String name,
        String listedName,
        String firstName,
        String lastName,
        String mail,
        String login,
        String number,
        String outsideId,
        String section,
        List<String> groups) {}
