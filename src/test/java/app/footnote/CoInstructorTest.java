package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class that several teach, and one that nobody teaches any more. */
class CoInstructorTest {
    private RunningSite site;
    private Cast cast;
    private Visitor ines;
    private String schoolClass;

    @BeforeEach
    void start() {
        site = new RunningSite(31);
        cast = new Cast(site);
        ines = cast.invited("instructor", "ines");
        schoolClass = ines.post("/classes", ines.get("/classes"), "name", "History 7b")
                .uri()
                .getPath();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void linkLetsOneOtherInstructorTeachTheClass() {
        Visitor otto = cast.invited("instructor", "otto");
        Visitor cora = cast.invited("instructor", "cora");
        String link = invite();

        HttpResponse<String> asked = otto.get(link);
        assertThat(Visitor.words(asked)).contains("Teach “History 7b”?");
        assertThat(otto.get(schoolClass).statusCode()).isEqualTo(404);

        assertThat(Visitor.words(otto.post(link, asked))).contains("taught by ines example, otto example");
        assertThat(cora.get(link).statusCode()).isEqualTo(404);
        assertThat(cora.post(link, cora.get("/classes")).statusCode()).isEqualTo(404);
        assertThat(cora.get(schoolClass).statusCode()).isEqualTo(404);
    }

    @Test
    void linkIsForInstructorsAndForTwoWeeks() {
        Visitor stan = cast.invited("student", "stan");
        Visitor otto = cast.invited("instructor", "otto");
        String link = invite();

        assertThat(stan.get(link).statusCode()).isEqualTo(403);

        site.later(Duration.ofDays(14));
        otto.post("/sign-in", otto.get("/sign-in"), "name", "otto", "password", Cast.PASSWORD);
        assertThat(otto.get(link).statusCode()).isEqualTo(404);
        assertThat(otto.post(link, otto.get("/classes")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoTeachesAClassIsNoStudentOfItAnyMore() {
        Visitor otto = cast.invited("instructor", "otto");
        otto.post("/join", otto.get("/join"), "code", joinCode());
        assertThat(Visitor.words(ines.get(schoolClass))).contains("1 student");
        String link = invite();

        assertThat(Visitor.words(otto.post(link, otto.get(link)))).contains("Nobody in it yet");
    }

    @Test
    void oneOfTwoMayStopAndTheLastMayNot() {
        Visitor otto = cast.invited("instructor", "otto");
        String link = invite();
        otto.post(link, otto.get(link));

        ines.post(schoolClass + "/instructors/stop", ines.get(schoolClass));
        assertThat(ines.get(schoolClass).statusCode()).isEqualTo(404);

        otto.post(schoolClass + "/instructors/stop", otto.get(schoolClass));
        assertThat(otto.get(schoolClass).statusCode()).isEqualTo(200);
    }

    @Test
    void administratorTakesOverWhatAnErasedInstructorTaught() {
        Visitor ada = cast.administrator();
        assertThat(takeOver(ada).statusCode()).as("somebody teaches it").isEqualTo(404);
        assertThat(Visitor.words(ada.get("/classes"))).doesNotContain("History 7b");

        String erase = "/people/" + cast.person("ines") + "/erase";
        ada.post(erase, ada.get(erase), "answers", "gone", "sure", "on", "password", Cast.PASSWORD);

        assertThat(Visitor.words(ada.get("/classes"))).contains("Classes that nobody teaches", "History 7b");
        assertThat(Visitor.words(takeOver(ada))).contains("taught by ada example");
        assertThat(Visitor.words(ada.get("/classes"))).doesNotContain("Classes that nobody teaches");
    }

    @Test
    void deactivatedInstructorsClassCanBeTakenOverToo() {
        Visitor ada = cast.administrator();
        String person = "/people/" + cast.person("ines");
        ada.post(person + "/deactivate", ada.get(person));

        assertThat(takeOver(ada).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> takeOver(Visitor visitor) {
        return visitor.post(schoolClass + "/take-over", visitor.get("/classes"));
    }

    private String invite() {
        return Cast.link(ines.post(schoolClass + "/instructors", ines.get(schoolClass)));
    }

    private String joinCode() {
        return site.database()
                .<String, RuntimeException>read(handle -> handle.createQuery("SELECT join_code FROM class")
                        .mapTo(String.class)
                        .one());
    }
}
