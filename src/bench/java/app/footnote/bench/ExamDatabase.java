package app.footnote.bench;

import app.footnote.account.Guests;
import app.footnote.attempt.AssignmentRules;
import app.footnote.attempt.Assignments;
import app.footnote.attempt.Window;
import app.footnote.classroom.Accommodations;
import app.footnote.classroom.Classes;
import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** A class of any size that was given a quiz of the built-in set, in a database that the server has filled. */
final class ExamDatabase {
    private static final Duration LASTS = Duration.ofHours(3);

    private ExamDatabase() {}

    /**
     * @param quiz the path of the assignment
     * @param cookies of its students
     */
    record Exam(String quiz, List<String> cookies) {}

    /** Adds a class with students who have not begun yet. */
    static Exam add(Path folder, int students, int questions) {
        InstantSource clock = InstantSource.system();
        RandomGenerator random = new SecureRandom();
        try (Database database = Database.open(DatabaseSettings.sqlite(folder))) {
            Ids ids = Ids.continuing(database, clock);
            Classes classes = new Classes(database, ids, clock, random);
            Guests guests = new Guests(database, ids, clock, random);
            long instructor = guests.create().person();
            long schoolClass = classes.create(instructor, "Exam", ZoneOffset.UTC);
            String code = classes.taught(instructor, schoolClass)
                    .orElseThrow()
                    .joinCode()
                    .orElseThrow();
            List<String> cookies = new ArrayList<>();
            for (int i = 0; i < students; i++) {
                Guests.NewGuest guest = guests.create();
                classes.join(guest.person(), code);
                cookies.add(guest.token());
            }
            PublishedSet set = new Library(database).sets().get(0);
            Assignments assignments =
                    new Assignments(database, ids, clock, new Accommodations(database, clock), person -> List.of());
            long id = assignments.create(
                    schoolClass,
                    set.id(),
                    OptionalLong.empty(),
                    "Exam",
                    AssignmentRules.usual(
                            Window.between(clock.instant(), clock.instant().plus(LASTS)), questions, LASTS));
            return new Exam("/assignments/" + id, cookies);
        }
    }
}
