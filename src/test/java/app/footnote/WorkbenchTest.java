package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.Library;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way from a reading to a set: its facts are found, decided about, published and studied. */
class WorkbenchTest {
    static final String TEXT = """
            How the Brill River Was Divided

            By Jane Ferrier

            The Brill Commission was founded in 1921. The Brill Commission has its seat in Harbourton. The Rivers Treaty \
            was signed in 1934 by Norland and Sudmark. Norland joined the Brill Commission in 1925. Sudmark joined the \
            Brill Commission in 1931.

            The Camber Bank was founded in 1952. The Camber Bank has its seat in Tilbury. The Rivers Treaty was signed in \
            1936, as later writers held. The Commission of Brill was founded in 1921.

            The Gauge Office was founded in 1944. The Gauge Office moved from Tilbury to Harbourton in 1961.
            """;
    private static final Pattern CANDIDATE = Pattern.compile("name=\"candidate\" value=\"(\\d+)\"");
    private static final Pattern REVIEW = Pattern.compile("href=\"(/workbench/[^/\"]+/review/[^/\"]+)\"");

    private static RunningSite site;
    private static Cast cast;

    @BeforeAll
    static void start() {
        site = new RunningSite(29);
        cast = new Cast(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aReadingBecomesASetThatItsAuthorStudiesAndNobodyElseSees() {
        Visitor ines = cast.invited("instructor", "ines");
        Visitor sam = cast.invited("student", "sam");
        HttpResponse<String> draft = begun(ines);
        String set = draft.uri().getPath();
        String review = review(draft);

        HttpResponse<String> first = ines.get(review);
        assertThat(Visitor.words(first))
                .contains("The Brill Commission came into being in 1921.")
                .contains("In which year was the Brill Commission founded");
        assertThat(first.body()).contains("<mark>1921</mark>");
        HttpResponse<String> accepted = decide(ines, review, first, "accept");
        HttpResponse<String> rejected = decide(ines, review, accepted, "reject");
        assertThat(Visitor.words(rejected)).contains("2 decided");
        assertThat(Visitor.words(ines.post(review + "/undo", rejected))).contains("1 decided");

        HttpResponse<String> now = ines.get(review);
        HttpResponse<String> refused = ines.post(
                review,
                now,
                "candidate",
                candidate(now),
                "decision",
                "mend",
                "says",
                "It was so.",
                "relation",
                "founded",
                "subject",
                "Brill Commission",
                "value",
                "long ago");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(refused)).contains("long ago");

        ines.post(review + "/many", now, "relation", "", "confidence", "50");
        HttpResponse<String> conflicts = ines.get(set + "/conflicts");
        assertThat(Visitor.words(conflicts))
                .contains("The Rivers Treaty was signed in 1934")
                .contains("The Rivers Treaty was signed in 1936");
        HttpResponse<String> decided = ines.post(set + "/conflicts", conflicts, "remove", "rivers-treaty-signed-1936");
        assertThat(Visitor.words(decided)).doesNotContain("1936");

        HttpResponse<String> names = ines.get(set + "/names");
        assertThat(Visitor.words(names)).contains("the same words in another order");
        HttpResponse<String> merged =
                ines.post(set + "/names", names, "stays", "brill-commission", "goes", "commission-of-brill");
        assertThat(Visitor.words(merged)).contains("Commission of Brill").doesNotContain("the same words");

        assertThat(published(ines, set)).contains("Published.");
        assertThat(Visitor.words(ines.get(review.replace("/review/", "/coverage/"))))
                .contains("The Gauge Office was founded in 1944");

        String published = set.replace("/workbench/", "/sets/");
        HttpResponse<String> page = ines.get(published);
        HttpResponse<String> question = ines.post(published + "/rounds", page);
        assertThat(question.statusCode()).isEqualTo(200);
        String title = "How the Brill River Was Divided";
        assertThat(Visitor.words(ines.get("/"))).contains(title);
        assertThat(sam.get(published).statusCode()).isEqualTo(404);
        assertThat(sam.get(set).statusCode()).isEqualTo(404);
        assertThat(sam.get(review).statusCode()).isEqualTo(404);
        assertThat(Visitor.words(sam.get("/"))).doesNotContain(title);

        ines.post(set + "/settings", ines.get(set), "title", title, "visibility", "ADDRESS");
        assertThat(sam.get(published).statusCode()).isEqualTo(200);
        assertThat(Visitor.words(sam.get("/"))).doesNotContain(title);
    }

    @Test
    void whatANewVersionOfTheReadingLacksIsAskedNoMoreUntilSomebodyLooked() {
        Visitor otto = cast.invited("instructor", "otto");
        HttpResponse<String> draft = begun(otto);
        String set = draft.uri().getPath();
        String review = review(draft);
        otto.post(review + "/many", otto.get(review), "relation", "founded", "confidence", "50");
        published(otto, set);
        assertThat(questions(set)).anyMatch(stem -> stem.contains("Gauge Office"));

        String document = "/documents/"
                + site.database()
                        .<Long, RuntimeException>read(
                                handle -> handle.createQuery("SELECT MAX(id) FROM uploaded_document")
                                        .mapTo(Long.class)
                                        .one());
        String changed = TEXT.replace("founded in 1944", "founded in 1945");
        Uploads.finished(otto, Uploads.sent(site, otto, document + "/version", document, "brill.txt", changed));
        site.withholdStale();

        assertThat(questions(set))
                .noneMatch(stem -> stem.contains("Gauge Office"))
                .anyMatch(stem -> stem.contains("Camber Bank"));
        HttpResponse<String> stale = otto.get(set);
        assertThat(Visitor.words(stale)).contains("Gone from their documents").contains("stood in Jane Ferrier 5.1");
        otto.post(set + "/stale", stale, "file", "facts", "part", "gauge-office-founded-1944", "place", "5.1");
        published(otto, set);
        assertThat(Visitor.words(otto.get(set))).doesNotContain("Gone from their documents");
        assertThat(questions(set)).anyMatch(stem -> stem.contains("Gauge Office"));
    }

    static String published(Visitor visitor, String set) {
        HttpResponse<String> begun = visitor.post(set + "/publish", visitor.get(set + "/publish"));
        return Visitor.words(Uploads.until(visitor, begun, "data-reading"));
    }

    private static List<String> questions(String set) {
        Library library = new Library(site.database());
        return library.set(set.replace("/workbench/", "")).orElseThrow().entries().stream()
                .map(entry -> library.question(entry.id()).stem())
                .toList();
    }

    private static HttpResponse<String> begun(Visitor visitor) {
        site.later(Duration.ofMinutes(5));
        HttpResponse<String> document =
                Uploads.finished(visitor, Uploads.sent(site, visitor, "/documents", "/documents", "brill.txt", TEXT));
        HttpResponse<String> draft = visitor.post(document.uri().getPath() + "/set", document);
        return Uploads.until(visitor, draft, "http-equiv=\"refresh\"");
    }

    private static String review(HttpResponse<String> draft) {
        Matcher matcher = REVIEW.matcher(draft.body());
        assertThat(matcher.find()).as(Visitor.words(draft)).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> decide(
            Visitor visitor, String review, HttpResponse<String> page, String decision) {
        return visitor.post(review, page, "candidate", candidate(page), "decision", decision);
    }

    private static String candidate(HttpResponse<String> page) {
        Matcher matcher = CANDIDATE.matcher(page.body());
        assertThat(matcher.find()).as(Visitor.words(page)).isTrue();
        return matcher.group(1);
    }
}
