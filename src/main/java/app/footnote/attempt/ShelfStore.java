package app.footnote.attempt;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of assignments as to where they are put, and what is counted of their attempts. */
final class ShelfStore {
    private ShelfStore() {}

    static void updateShelf(Handle handle, long id, Shelf shelf) {
        handle.createUpdate("UPDATE assignment SET put_away = :shelf WHERE id = :id")
                .bind("id", id)
                .bind("shelf", shelf == Shelf.PUBLISHED ? null : shelf.name())
                .execute();
    }

    /** Where the assignments of a class are, by their ids. */
    static Map<Long, Shelf> selectShelves(Handle handle, long schoolClass) {
        return handle
                .createQuery("SELECT id, put_away FROM assignment WHERE class_id = :class")
                .bind("class", schoolClass)
                .map((row, context) -> Map.entry(row.getLong(1), shelf(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many students of a class handed in, by assignment. */
    static Map<Long, Integer> selectSubmitted(Handle handle, long schoolClass) {
        return handle
                .createQuery("""
                        SELECT a.id, COUNT(DISTINCT t.person_id)
                        FROM assignment a
                            JOIN attempt t ON t.assignment_id = a.id
                            JOIN enrolment e ON e.class_id = a.class_id AND e.person_id = t.person_id
                        WHERE a.class_id = :class AND t.submitted_at IS NOT NULL
                        GROUP BY a.id""")
                .bind("class", schoolClass)
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static AssignmentDesk.Begun selectBegun(Handle handle, long assignment) {
        return handle.createQuery("SELECT COUNT(*), COUNT(submitted_at) FROM attempt WHERE assignment_id = :assignment")
                .bind("assignment", assignment)
                .map((row, context) -> new AssignmentDesk.Begun(row.getInt(1), row.getInt(1) - row.getInt(2)))
                .one();
    }

    private static Shelf shelf(@Nullable String name) {
        return name == null ? Shelf.PUBLISHED : Shelf.valueOf(name);
    }
}
