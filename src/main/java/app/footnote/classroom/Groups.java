package app.footnote.classroom;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The groups of classes. A student may be in several. */
public final class Groups {
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final Ids ids;

    public Groups(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whether a group may be called so. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.lines().count() == 1;
    }

    /** The groups of a class by name, with those who are in them. */
    public List<ClassGroup> of(long schoolClass) {
        return database.read(handle -> of(handle, schoolClass));
    }

    /** The groups of a class that somebody is in. */
    public List<ClassGroup> of(long schoolClass, long person) {
        return of(schoolClass).stream()
                .filter(group -> group.members().contains(person))
                .toList();
    }

    /** The ids of all groups that somebody is in, of whatever class. */
    public List<Long> idsOf(long person) {
        return database.read(handle -> GroupStore.selectOf(handle, person));
    }

    Optional<ClassGroup> find(long schoolClass, long id) {
        return of(schoolClass).stream().filter(group -> group.id() == id).findFirst();
    }

    /** Makes an empty group; false where the class has one of that name. */
    boolean make(long schoolClass, String name) {
        return database.write(handle -> {
            if (GroupStore.selectByName(handle, schoolClass, name).isPresent()) {
                return false;
            }
            GroupStore.insert(handle, ids.next(), schoolClass, name);
            return true;
        });
    }

    /** Says what a group is called and who of the class is in it; false where another group is called so. */
    boolean set(long schoolClass, long id, String name, Collection<Long> members) {
        return database.write(handle -> {
            if (GroupStore.selectByName(handle, schoolClass, name)
                    .filter(found -> found != id)
                    .isPresent()) {
                return false;
            }
            GroupStore.updateName(handle, id, name);
            GroupStore.deleteMembers(handle, id);
            EnrolmentStore.selectMembers(handle, schoolClass).stream()
                    .map(EnrolmentStore.Row::person)
                    .filter(members::contains)
                    .forEach(person -> GroupStore.insertMember(handle, id, person));
            return true;
        });
    }

    void delete(long id) {
        database.run(handle -> GroupStore.delete(handle, id));
    }

    /** Puts somebody into a group of that name, which is made where there is none. */
    void put(Handle handle, long schoolClass, String name, long person) {
        long id = GroupStore.selectByName(handle, schoolClass, name).orElseGet(() -> {
            long made = ids.next();
            GroupStore.insert(handle, made, schoolClass, name);
            return made;
        });
        GroupStore.insertMember(handle, id, person);
    }

    private static List<ClassGroup> of(Handle handle, long schoolClass) {
        return GroupStore.selectGroups(handle, schoolClass).stream()
                .map(group -> new ClassGroup(group.id(), group.name(), GroupStore.selectMembers(handle, group.id())))
                .toList();
    }
}
