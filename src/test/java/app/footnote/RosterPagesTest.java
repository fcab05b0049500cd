package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bringing a list of students into a class, and what becomes of those whom it names. */
class RosterPagesTest {
    private static final Pattern SLIP = Pattern.compile("<a href=\"https?://[^/]+(/link/[^\"]+)\"");
    private static final String LIST = """
        username,firstname,lastname,email,idnumber,group1
        mia.k,Mia,Novak,mia@school.example,1041,Blue
        ren,Ren,Sato,ren-at-school,1042,Blue
        stan,Stan,Example,,,Red
        ,Otto,Example,otto.e@school.example,1043,Red
        ,,,mia2@school.example,,
        mia.k,Mia,Again,,,
        """;

    private RunningSite site;
    private Cast cast;
    private Visitor ines;
    private String schoolClass;

    @BeforeEach
    void start() {
        site = new RunningSite(47);
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
    void previewSaysWhatBecomesOfEachRowAndStoresNothing() {
        cast.invited("student", "stan");

        String words = Visitor.words(look(LIST));

        assertThat(words)
                .contains("2 new students · 1 is asked · 3 rows are left out")
                .contains("“ren-at-school” is not a mail address")
                .contains("Has an account: is asked at the next visit")
                .contains("The row has no name")
                .contains("Line 2 names the same student");
        assertThat(Visitor.words(ines.get(schoolClass))).contains("Nobody in it yet");
        assertThat(ines.get(schoolClass + "/roster").body()).doesNotContain("mia.k");
    }

    @Test
    void newStudentChoosesAPasswordByTheirSlipAndIsInTheClassAndItsGroup() {
        HttpResponse<String> slips = take(LIST, "2", "5");
        assertThat(Visitor.words(slips)).contains("2 students are in the class now.", "Mia Novak", "Otto Example");
        String link = links(slips).get(0);

        Visitor mia = new Visitor(site);
        HttpResponse<String> form = mia.get(link);
        assertThat(form.body()).contains("value=\"Mia Novak\"", "mia@school.example");
        mia.post(link, form, "display-name", "Mia Novak", "password", Cast.PASSWORD);

        assertThat(Visitor.words(mia.get("/classes"))).contains("History 7b with ines example");
        assertThat(Visitor.words(ines.get(schoolClass + "/groups"))).contains("Blue Mia Novak", "Red Otto Example");
        assertThat(Visitor.words(ines.get(schoolClass + "/roster"))).contains("1 student has an account that waits");
        String renewed = links(ines.post(schoolClass + "/slips", ines.get(schoolClass + "/roster")))
                .get(0);
        assertThat(mia.get(links(slips).get(1)).statusCode()).isEqualTo(404);
        assertThat(new Visitor(site).get(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasAnAccountElsewhereIsAskedAndMaySayNo() {
        Visitor stan = cast.invited("student", "stan");
        take("name,username\nStan,stan\n", "2");
        assertThat(Visitor.words(ines.get(schoolClass))).contains("Nobody in it yet");
        assertThat(ines.get(schoolClass + "/members/" + cast.person("stan")).statusCode())
                .isEqualTo(404);

        assertThat(Visitor.words(stan.get("/"))).contains("Join “History 7b”?");
        HttpResponse<String> asked = stan.get("/classes");
        assertThat(Visitor.words(asked)).contains("Join “History 7b”?");
        stan.post(schoolClass + "/decline", asked);
        assertThat(Visitor.words(stan.get("/classes"))).doesNotContain("Join “History 7b”?");

        take("name,username\nStan,stan\n", "2");
        assertThat(Visitor.words(stan.post(schoolClass + "/accept", asked))).contains("You are in “History 7b” now.");
        assertThat(Visitor.words(ines.get(schoolClass))).contains("1 student");
        assertThat(Visitor.words(look("name,username\nStan,stan\n"))).contains("In the class already");
    }

    @Test
    void listIsTakenBackWithTheAccountsThatNobodyOpened() {
        HttpResponse<String> slips = take(LIST, "2", "5");
        Visitor mia = new Visitor(site);
        String link = links(slips).get(0);
        mia.post(link, mia.get(link), "display-name", "Mia", "password", Cast.PASSWORD);
        HttpResponse<String> page = ines.get(schoolClass + "/roster");
        Matcher undo =
                Pattern.compile("action=\"(/classes/\\d+/roster/\\d+/undo)\"").matcher(page.body());
        assertThat(undo.find()).isTrue();

        ines.post(undo.group(1), page);

        assertThat(Visitor.words(ines.get(schoolClass))).contains("Nobody in it yet");
        assertThat(mia.get("/account").statusCode()).isEqualTo(200);
        assertThat(new Visitor(site).get(links(slips).get(1)).statusCode()).isEqualTo(404);
        assertThat(Visitor.words(look("name,email\nOtto,otto.e@school.example\n")))
                .contains("1 new student");
    }

    @Test
    void nextTermsClassHasTheGroupsAndNoStudents() {
        take(LIST, "2");

        HttpResponse<String> copy = ines.post(schoolClass + "/copy", ines.get(schoolClass), "name", "History 8b");

        assertThat(Visitor.words(copy)).contains("History 8b", "The new class is made", "Nobody in it yet");
        assertThat(Visitor.words(ines.get(copy.uri().getPath() + "/groups"))).contains("Blue Nobody is in it yet");
    }

    private HttpResponse<String> look(String list) {
        return ines.post(schoolClass + "/roster", ines.get(schoolClass + "/roster"), "text", list);
    }

    /** Confirms the preview with these rows ticked. */
    private HttpResponse<String> take(String list, String... lines) {
        List<String> fields = new ArrayList<>(List.of("text", list));
        for (String line : lines) {
            fields.addAll(List.of("line", line));
        }
        return ines.post(schoolClass + "/roster/take", look(list), fields.toArray(new String[0]));
    }

    private static List<String> links(HttpResponse<String> slips) {
        return SLIP.matcher(slips.body()).results().map(found -> found.group(1)).toList();
    }
}
