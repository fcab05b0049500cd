package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who teach a class see of a timed quiz and of live rooms, each where it belongs. */
class GradebookPagesTest {
    private static RunningSite site;
    private static Cast cast;
    private static Assigned assigned;
    private static Visitor ines;
    private static String schoolClass;

    @BeforeAll
    static void start() {
        site = new RunningSite(83);
        cast = new Cast(site);
        assigned = new Assigned(site, cast);
        ines = new Visitor(site);
        ines.post("/sign-in", ines.get("/sign-in"), "name", "ines", "password", Cast.PASSWORD);
        schoolClass = "/classes/" + number("SELECT id FROM class");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void pointsOfASubmittedAttemptAreInTheGradebookAndItsMissesWhereTheClassIsStuck() {
        Visitor mia = assigned.student("Mia Novak");
        assigned.student("Ren Sato");
        String quiz = assigned.quiz(5, Duration.ofMinutes(20), UnaryOperator.identity());
        HttpResponse<String> begun = mia.post(quiz, mia.get(quiz));
        assertThat(Visitor.words(ines.get(schoolClass + "/gradebook"))).contains("Mia Novak – 0");

        mia.post(begun.uri().getPath() + "/submit", begun);

        assertThat(Visitor.words(ines.get(schoolClass + "/gradebook"))).contains("Mia Novak 0 0", "Ren Sato – 0");
        HttpResponse<String> canvas = ines.get(schoolClass + "/gradebook/canvas.csv");
        assertThat(canvas.body())
                .contains("SIS Login ID,Section,River quiz\r\n", "Points Possible\",,,,,5.0")
                .contains("\"Novak, Mia\",,,,River class,0.0\r\n", "\"Sato, Ren\",,,,River class,\r\n");
        assertThat(canvas.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"river-class-canvas.csv\"");
        assertThat(ines.get(schoolClass + "/gradebook/canvas.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void roomCountsForTheClassesOfWhoeverLedIt() {
        Visitor zoe = assigned.student("Zoe Ode");
        assertThat(zoe.get("/classes").statusCode()).isEqualTo(200);
        cast.invited("instructor", "otto");
        miss(room(1, cast.person("otto")), assigned.person("Zoe Ode"));
        assertThat(Visitor.words(ines.get(schoolClass + "/stuck/students/" + assigned.person("Zoe Ode"))))
                .contains("Nothing to see yet");

        miss(room(2, cast.person("ines")), assigned.person("Zoe Ode"));

        assertThat(Visitor.words(ines.get(schoolClass + "/stuck/students/" + assigned.person("Zoe Ode"))))
                .contains("1 card is missed");
    }

    private static long room(long id, long host) {
        site.database()
                .run(handle -> handle.createUpdate("""
                    INSERT INTO room (id, person_id, set_version_id, title, settings, questions, opened_at)
                    SELECT :id, :host, current_version_id, 'Room', '{}', '[]', 0 FROM question_set LIMIT 1\
                    """)
                        .bind("id", id)
                        .bind("host", host)
                        .execute());
        return id;
    }

    private static void miss(long room, long person) {
        long now = site.clock().instant().toEpochMilli();
        site.database()
                .run(handle -> handle.createUpdate("""
                    INSERT INTO response (id, person_id, question_version_id, card_id, context, context_id, seed, given,
                        correct, score, answered_at)
                    SELECT :room, :person, id, card_id, 'room', :room, 1, '{"kind":"nothing"}', FALSE, 0, :now
                    FROM question_version ORDER BY id LIMIT 1\
                    """)
                        .bind("room", room)
                        .bind("person", person)
                        .bind("now", now)
                        .execute());
    }

    private static long number(String query) {
        return site.database()
                .<Long, RuntimeException>read(
                        handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
