package app.footnote.classroom;

import java.util.List;

/**
 * Some of the students of a class.
 *
 * @param members who is in it and in the class
 */
public record ClassGroup(long id, String name, List<Long> members) {}
