package app.footnote.account;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The rows of one feature that know a person by their id. Every table with such a column belongs to exactly one of
 * these, so that none is forgotten when somebody asks for what is known about them, is erased, or is two people who
 * turn out to be one.
 */
public interface PersonalData {
    /** The tables, with what tells the rows of one person apart. */
    List<PersonRows> rows();

    /** Hands over what is known about somebody. */
    default void export(Handle handle, long person, PersonalExport export) {
        rows().forEach(rows -> rows.export(handle, person, export));
    }

    /**
     * Deletes what is to be forgotten, a part at a time, so that nobody waits long for it. Whether nothing is left to
     * delete; doing it again then changes nothing.
     */
    boolean erase(Handle handle, Erasure erasure);

    /** Gives the rows to another person and notes which, beside those of their own. */
    void move(Handle handle, Move move);

    /** Gives back what was moved. */
    void putBack(Handle handle, Move move);
}
