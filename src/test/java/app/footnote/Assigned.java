package app.footnote;

import app.footnote.attempt.AssignmentRules;
import app.footnote.attempt.Assignments;
import app.footnote.attempt.Window;
import app.footnote.classroom.Accommodations;
import app.footnote.db.Ids;
import app.footnote.question.Library;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A class with its instructor, and quizzes that were assigned to it; its students are guests with a name. */
final class Assigned {
    private final RunningSite site;
    private final String code;
    private final long schoolClass;
    private final Assignments assignments;
    private final Visitor instructor;

    Assigned(RunningSite site, Cast cast) {
        this.site = site;
        instructor = cast.invited("instructor", "ines");
        HttpResponse<String> page = instructor.post("/classes", instructor.get("/classes"), "name", "River class");
        schoolClass = Long.parseLong(page.uri().getPath().replaceFirst("/classes/", ""));
        code = cast.joinCode();
        assignments = new Assignments(
                site.database(),
                new Ids(site.clock(), 1, 0),
                site.clock(),
                new Accommodations(site.database(), site.clock()),
                person -> List.of());
    }

    Visitor instructor() {
        return instructor;
    }

    /** Where those who teach the class look at an assignment. */
    String taught(String quiz) {
        return "/classes/" + schoolClass + quiz;
    }

    Assignments assignments() {
        return assignments;
    }

    /** Somebody new in the class, in a browser of their own. */
    Visitor student(String name) {
        Visitor student = new Visitor(site);
        student.post("/join", student.get("/join?code=" + code), "code", code, "name", name);
        return student;
    }

    /** The path of a new assignment that is open for an hour, with so many questions and minutes. */
    String quiz(int questions, @Nullable Duration duration, UnaryOperator<AssignmentRules> change) {
        Window window =
                Window.between(site.clock().instant(), site.clock().instant().plus(Duration.ofHours(1)));
        return quiz(change.apply(AssignmentRules.usual(window, questions, duration)));
    }

    String quiz(AssignmentRules rules) {
        long set = new Library(site.database()).set("river").orElseThrow().id();
        return "/assignments/" + assignments.create(schoolClass, set, OptionalLong.empty(), "River quiz", rules);
    }

    /** The person whom a visitor's cookie stands for. */
    long person(String name) {
        return site.database()
                .<Long, RuntimeException>read(
                        handle -> handle.createQuery("SELECT person_id FROM guest_name WHERE name = :name")
                                .bind("name", name)
                                .mapTo(Long.class)
                                .one());
    }
}
