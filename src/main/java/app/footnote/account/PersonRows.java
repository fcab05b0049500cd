package app.footnote.account;

import org.jdbi.v3.core.Handle;

/**
 * A table whose rows belong to one person each.
 *
 * @param person the column with the person's id
 * @param key the column that tells the rows of one person apart
 */
public record PersonRows(String table, String person, String key) {
    /** How many rows are deleted in one go. */
    public static final int AT_ONCE = 500;

    /** A table that calls the column by its usual name. */
    public PersonRows(String table, String key) {
        this(table, "person_id", key);
    }

    public void export(Handle handle, long whose, PersonalExport export) {
        export.table(table, () -> PersonRowsStore.select(handle, this, whose));
    }

    public void delete(Handle handle, long whose) {
        PersonRowsStore.delete(handle, this, whose);
    }

    /** Deletes the first {@link #AT_ONCE} of them by their key, and gives whether none is left. */
    public boolean deleteSome(Handle handle, long whose) {
        return PersonRowsStore.deleteSome(handle, this, whose, AT_ONCE) < AT_ONCE;
    }

    /** Moves those that the other person has not got already, and notes them. */
    public void move(Handle handle, Move move) {
        PersonRowsStore.insertMoved(handle, this, move);
        PersonRowsStore.updateMoved(handle, this, move);
    }

    /** Moves those back that are noted. */
    public void putBack(Handle handle, Move move) {
        PersonRowsStore.updatePutBack(handle, this, move);
    }
}
