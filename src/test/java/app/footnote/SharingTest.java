package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Library;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sets that several people write, that are offered, and that are copied. */
class SharingTest {
    private static final Pattern LINK = Pattern.compile("id=\"link\" value=\"https?://[^/]+([^\"]+)\"");
    private static final Pattern OFFER = Pattern.compile("href=\"(/offers/\\d+)\"");

    private static RunningSite site;
    private static Cast cast;

    @BeforeAll
    static void start() {
        site = new RunningSite(31);
        cast = new Cast(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aCoAuthorComesByALinkThatWorksOnceAndLeavesTheSetToItsOwner() {
        Visitor ines = cast.invited("instructor", "ines");
        Visitor otto = cast.invited("instructor", "otto");
        Visitor cora = cast.invited("instructor", "cora");
        String set = ines.post("/workbench", ines.get("/workbench"), "title", "Locks")
                .uri()
                .getPath();
        String sharing = set + "/sharing";
        assertThat(Visitor.words(ines.post(set + "/authors/" + cast.person("ines") + "/remove", ines.get(sharing))))
                .contains("Nobody else writes this set");

        String link = group(LINK, ines.post(set + "/authors", ines.get(sharing)));
        assertThat(otto.get(set).statusCode()).isEqualTo(404);
        otto.post(link, otto.get(link));
        assertThat(otto.get(set).statusCode()).isEqualTo(200);
        assertThat(cora.get(link).statusCode()).isEqualTo(404);

        HttpResponse<String> authors = otto.get(sharing);
        assertThat(Visitor.words(authors)).contains("ines example owner").contains("otto example co-author · you");
        assertThat(otto.post(set + "/authors/" + cast.person("ines") + "/remove", authors)
                        .statusCode())
                .isEqualTo(404);
        ines.post(set + "/authors/" + cast.person("ines") + "/remove", ines.get(sharing));
        assertThat(ines.get(set).statusCode()).isEqualTo(404);
        assertThat(Visitor.words(otto.get(sharing))).contains("otto example owner");
    }

    @Test
    void aStudentOffersASetToTheirInstructorWhoReadsItAndSaysWhyNotOrWritesItToo() {
        Visitor nora = cast.invited("instructor", "nora");
        HttpResponse<String> made = nora.post("/classes", nora.get("/classes"), "name", "History", "zone", "UTC");
        Visitor sam = cast.invited("student", "sam");
        sam.post("/join", sam.get("/join"), "code", cast.joinCode());
        String set = sam.post("/workbench", sam.get("/workbench"), "title", "Sluices")
                .uri()
                .getPath();
        String nobody = Long.toString(cast.person("ada"));
        String asked = Long.toString(cast.person("nora"));

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(sam.post(set + "/offer", sam.get(set + "/sharing"), "to", nobody)
                        .statusCode())
                .isEqualTo(422);
        sam.post(set + "/offer", sam.get(set + "/sharing"), "to", asked, "message", "Is it any good?");
        assertThat(nora.get(set).statusCode()).isEqualTo(404);
        String offer = group(OFFER, nora.get("/workbench"));
        assertThat(Visitor.words(nora.get(offer))).contains("Is it any good?");
        nora.post(offer, nora.get(offer), "decision", "decline", "answer", "Cite your book first.");
        assertThat(Visitor.words(sam.get(set + "/sharing")))
                .contains("declined")
                .contains("Cite your book first.");
        assertThat(nora.get(offer).statusCode()).isEqualTo(404);

        sam.post(set + "/offer", sam.get(set + "/sharing"), "to", asked);
        String again = group(OFFER, nora.get("/workbench"));
        nora.post(again, nora.get(again), "decision", "join");
        assertThat(nora.get(set).statusCode()).isEqualTo(200);
        assertThat(Visitor.words(sam.get(set + "/sharing"))).contains("nora example co-author");
    }

    @Test
    void aCopyNamesWhatItComesFromKeepsItsLicenceAndOpensNobodysDocument() {
        Visitor petra = cast.invited("instructor", "petra");
        site.later(Duration.ofMinutes(5));
        HttpResponse<String> document = Uploads.finished(
                petra, Uploads.sent(site, petra, "/documents", "/documents", "brill.txt", WorkbenchTest.TEXT));
        String reading = document.uri().getPath();
        HttpResponse<String> draft =
                Uploads.until(petra, petra.post(reading + "/set", document), "http-equiv=\"refresh\"");
        String set = draft.uri().getPath();
        String review = group(Pattern.compile("href=\"(/workbench/[^/\"]+/review/[^/\"]+)\""), draft);
        petra.post(review + "/many", petra.get(review), "relation", "founded", "confidence", "50");
        String published = set.replace("/workbench/", "/sets/");
        petra.post(
                set + "/sharing", petra.get(set + "/sharing"), "authors", "P. Ahl", "licence", "All rights reserved");
        WorkbenchTest.published(petra, set);
        petra.post(set + "/settings", petra.get(set), "title", "Brill", "visibility", "EVERYONE");

        Visitor quin = cast.invited("instructor", "quin");
        assertThat(Visitor.words(quin.get("/library?find=ahl")))
                .contains("By P. Ahl")
                .contains("does not permit");
        assertThat(quin.post(published + "/copy", quin.get("/library")).statusCode())
                .isEqualTo(403);
        petra.post(set + "/sharing", petra.get(set + "/sharing"), "authors", "P. Ahl", "licence", "CC-BY-SA-4.0");
        WorkbenchTest.published(petra, set);
        HttpResponse<String> copy = quin.post(published + "/copy", quin.get("/library"));
        String own = copy.uri().getPath();
        assertThat(own).startsWith("/workbench/").isNotEqualTo(set);
        HttpResponse<String> terms = quin.get(own + "/sharing");
        assertThat(Visitor.words(terms)).contains("Made from “Brill”, P. Ahl, CC-BY-SA-4.0");
        assertThat(quin.post(own + "/sharing", terms, "licence", "CC0-1.0").statusCode())
                .isEqualTo(422);

        WorkbenchTest.published(quin, own);
        Library library = new Library(site.database());
        assertThat(library.set(own.replace("/workbench/", "")).orElseThrow().entries())
                .hasSameSizeAs(library.set(set.replace("/workbench/", ""))
                        .orElseThrow()
                        .entries());
        assertThat(quin.get(reading).statusCode()).isEqualTo(404);
        String coverage = review.replace("/review/", "/coverage/").replace(set, own);
        assertThat(quin.get(coverage).statusCode()).isEqualTo(404);
    }

    @Test
    void aSetThatIsPutAwayIsSeenByItsAuthorsAloneUntilTheyBringItBack() {
        Visitor rosa = cast.invited("instructor", "rosa");
        String set = rosa.post("/workbench", rosa.get("/workbench"), "title", "Weirs")
                .uri()
                .getPath();
        rosa.post(set + "/settings", rosa.get(set), "title", "Weirs", "visibility", "EVERYONE");

        HttpResponse<String> put = rosa.post(set + "/away", rosa.get(set + "/sharing"));
        assertThat(Visitor.words(put)).contains("“Weirs” is put away").contains("One set is put away");
        rosa.post(set + "/away", put, "back", "1");

        assertThat(Visitor.words(rosa.get("/workbench"))).contains("Weirs").doesNotContain("put away");
        assertThat(Visitor.words(rosa.get(set))).contains("only its authors see it");
    }

    @Test
    void whoeverIsErasedTakesTheDraftsThatNobodyElseWritesAndTheirLinksAlong() {
        Visitor vera = cast.invited("instructor", "vera");
        Visitor walt = cast.invited("instructor", "walt");
        String set = vera.post("/workbench", vera.get("/workbench"), "title", "Dykes")
                .uri()
                .getPath();
        String link = group(LINK, vera.post(set + "/authors", vera.get(set + "/sharing")));
        assertThat(walt.get(link).statusCode()).isEqualTo(200);

        HttpResponse<String> asked = vera.get("/my-data/erase");
        vera.post("/my-data/erase", asked, "answers", "gone", "sure", "on", "password", Cast.PASSWORD);

        assertThat(walt.get(link).statusCode()).isEqualTo(404);
        assertThat(site.database()
                        .<Integer, RuntimeException>read(handle ->
                                handle.createQuery("""
                        SELECT COUNT(*) FROM draft_part p JOIN question_set q ON q.id = p.set_id
                        WHERE q.slug = 'dykes'""").mapTo(Integer.class).one()))
                .isZero();
    }

    private static String group(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(Visitor.words(page)).isTrue();
        return matcher.group(1);
    }
}
