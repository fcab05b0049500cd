package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bringing a document, seeing what was read of it, and who else may. */
class DocumentsTest {
    private static final String TEXT =
            "How the River Was Divided\n\nBy Jane Ferrier\n\nThe river was divided in 1996 by the five"
                    + " states that share it. The commission has its seat in Brill, and it has met there every spring since then,"
                    + " whatever the states thought of each other and of the gauge at Camber.\n\nFUNDING: Nobody paid for it.";

    private static RunningSite site;
    private static Cast cast;
    private static Visitor ines;
    private static Visitor sam;

    @BeforeAll
    static void start() {
        site = new RunningSite(7);
        cast = new Cast(site);
        ines = cast.invited("instructor", "ines");
        sam = cast.invited("student", "sam");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aTextIsReadAndShownWithWhatWasLeftOutAndWhy() {
        HttpResponse<String> page = brought(ines, "river.txt", TEXT);
        assertThat(Visitor.words(page))
                .contains("How the River Was Divided")
                .contains("The river was divided in 1996")
                .contains("Left out: a notice");
        assertThat(page.body()).contains("value=\"Jane Ferrier\"");

        String at = page.uri().getPath();
        HttpResponse<String> back = ines.post(at + "/parts", page, "in", "4");
        assertThat(Visitor.words(back)).doesNotContain("Left out: a notice");
        assertThat(Visitor.words(ines.post(at + "/parts", back, "out", "3"))).contains("Left out by you");
    }

    @Test
    void othersSeeItOnlyWhenTheyMay() {
        HttpResponse<String> page = brought(ines, "river.txt", TEXT);
        String at = page.uri().getPath();
        assertThat(sam.get(at).statusCode()).isEqualTo(404);

        ines.post(at + "/details", page, "title", "The River", "published", "2018-12", "visibility", "everyone");
        assertThat(sam.get(at).statusCode()).isEqualTo(200);
        assertThat(sam.get(at).body()).doesNotContain("Leave it out");
        assertThat(sam.post(at + "/delete", sam.get("/account")).statusCode()).isEqualTo(404);
    }

    @Test
    void aDateThatIsNoneIsRefusedWithAnExample() {
        HttpResponse<String> page = brought(ines, "river.txt", TEXT);
        HttpResponse<String> refused =
                ines.post(page.uri().getPath() + "/details", page, "published", "last year", "visibility", "authors");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(refused)).contains("2018-12-24");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithASentenceAndNothingIsStored() {
        HttpResponse<String> page = brought(ines, "river.pdf", "%PDF-1.7 and nothing else");
        assertThat(Visitor.words(page)).contains("“river.pdf” was not read.").contains("It is broken");
        assertThat(rows("document_paragraph WHERE version_id = (SELECT max(id) FROM document_version)"))
                .isZero();
        assertThat(site.database().folder().resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void whatWasDeletedCanBeHadBackUntilItIsForgotten() {
        HttpResponse<String> page = brought(ines, "river.txt", TEXT);
        String at = page.uri().getPath();
        assertThat(Visitor.words(ines.post(at + "/delete", page))).contains("was deleted");
        assertThat(Visitor.words(ines.post(at + "/restore", ines.get("/documents"))))
                .contains("The river was divided");
    }

    @Test
    void anotherVersionSaysWhatChanged() {
        HttpResponse<String> page = brought(ines, "river.txt", TEXT);
        String at = page.uri().getPath();
        HttpResponse<String> second = Uploads.finished(
                ines, Uploads.sent(site, ines, at + "/version", at, "river2.txt", TEXT.replace("1996", "1997")));
        assertThat(Visitor.words(second)).contains("1 are gone or changed").contains("in 1997");
    }

    @Test
    void aFileOfMoreThanTwentyFiveMegabytesIsRefusedOnThePageForThat() {
        HttpResponse<String> refused =
                Uploads.sent(site, ines, "/documents", "/documents", "river.txt", "river ".repeat(4_500_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Visitor.words(refused)).contains("25 megabytes");
    }

    @Test
    void noFileAtAllIsSaidAtTheField() {
        HttpResponse<String> refused = ines.post("/documents", ines.get("/documents"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(refused)).contains("Choose a file first.");
    }

    @Test
    void whoIsErasedTakesTheirDocumentsAlong() {
        Visitor otto = cast.invited("instructor", "otto");
        brought(otto, "river.txt", TEXT);
        long person = cast.person("otto");
        otto.post(
                "/my-data/erase",
                otto.get("/my-data/erase"),
                "answers",
                "erase",
                "password",
                Cast.PASSWORD,
                "sure",
                "on");
        assertThat(rows("uploaded_document WHERE person_id = " + person)).isZero();
    }

    private static HttpResponse<String> brought(Visitor visitor, String name, String content) {
        site.later(Duration.ofMinutes(5));
        return Uploads.finished(visitor, Uploads.sent(site, visitor, "/documents", "/documents", name, content));
    }

    private static int rows(String from) {
        return site.database()
                .<Integer, RuntimeException>read(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
