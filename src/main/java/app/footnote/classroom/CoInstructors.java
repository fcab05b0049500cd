package app.footnote.classroom;

import app.footnote.account.Token;
import app.footnote.db.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/** How instructors come to teach a class that somebody else made, and how they cease to. */
public final class CoInstructors {
    private static final Duration WORKS_FOR = Duration.ofDays(14);

    private final Database database;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random must not be guessable, since links are made from it */
    public CoInstructors(Database database, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** What the link to a class carries; it works once, for two weeks, and is stored as a hash. */
    public String invite(long id) {
        String token = Token.make(random);
        database.run(handle -> {
            ClassInvitationStore.deleteExpired(handle, clock.instant());
            ClassInvitationStore.insert(
                    handle, Token.hash(token), id, clock.instant().plus(WORKS_FOR));
        });
        return token;
    }

    /** The class that a link is for, while it works. */
    Optional<SchoolClass> find(String token) {
        return database.read(handle -> invited(handle, token));
    }

    /** Lets an instructor teach the class of a link and uses the link up; empty where it does not work any more. */
    public Optional<SchoolClass> accept(long instructor, String token) {
        return database.write(handle -> {
            Optional<SchoolClass> found = invited(handle, token);
            found.ifPresent(schoolClass -> {
                ClassInvitationStore.delete(handle, Token.hash(token));
                teach(handle, instructor, schoolClass.id());
            });
            return found;
        });
    }

    /** Ceases to teach a class; false where nobody would teach it any more, and nothing is changed then. */
    public boolean stop(long instructor, long id) {
        return database.write(handle -> {
            if (ClassStore.selectInstructors(handle, id).size() < 2) {
                return false;
            }
            ClassStore.deleteInstructor(handle, id, instructor);
            return true;
        });
    }

    /** The classes whose instructors were erased or deactivated, or are none any more; the last made first. */
    public List<SchoolClass> untaught() {
        return database.read(ClassStore::selectUntaught);
    }

    /** Lets an instructor teach a class that nobody teaches; false where somebody does. */
    public boolean takeOver(long instructor, long id) {
        return database.write(handle -> {
            boolean untaught = ClassStore.selectUntaught(handle).stream().anyMatch(found -> found.id() == id);
            if (untaught) {
                teach(handle, instructor, id);
            }
            return untaught;
        });
    }

    /** Those who teach a class are not its students. */
    private static void teach(Handle handle, long instructor, long id) {
        EnrolmentStore.delete(handle, id, instructor);
        ClassStore.insertInstructor(handle, id, instructor);
    }

    private Optional<SchoolClass> invited(Handle handle, String token) {
        OptionalLong id = ClassInvitationStore.selectClass(handle, Token.hash(token), clock.instant());
        return id.isPresent() ? ClassStore.select(handle, id.getAsLong()) : Optional.empty();
    }
}
