package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writing a question without scripts, and what comes of two who write the same. */
class EditorPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("data-editor=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([^\"]*)\"");
    private static final Pattern CITE = Pattern.compile("name=\"cites\" value=\"([^\"]+)\"");

    private static RunningSite site;
    private static Visitor ines;
    private static Visitor sam;
    private static String set;

    @BeforeAll
    static void start() {
        site = new RunningSite(37);
        Cast cast = new Cast(site);
        ines = cast.invited("instructor", "ines");
        sam = cast.invited("student", "sam");
        HttpResponse<String> document = Uploads.finished(
                ines, Uploads.sent(site, ines, "/documents", "/documents", "brill.txt", WorkbenchTest.TEXT));
        HttpResponse<String> draft = ines.post(document.uri().getPath() + "/set", document);
        set = Uploads.until(ines, draft, "http-equiv=\"refresh\"").uri().getPath();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aQuestionIsWrittenPageByPageAndIsReadyOnceNothingIsMissing() {
        HttpResponse<String> page = ines.get(set + "/questions/new?type=single-choice");
        String address = found(ADDRESS, page);
        HttpResponse<String> rows = ines.post(address, page, fields("", "In which year?", "do", "add-row"));
        assertThat(rows.body().split("name=\"row\"", -1)).hasSize(6);
        assertThat(ines.get(address).statusCode()).isEqualTo(404);

        HttpResponse<String> search =
                ines.post(address, page, fields("", "In which year?", "do", "search", "words", "gauge 1944"));
        String cite = found(CITE, search);
        assertThat(search.body()).contains("<mark>1944</mark>");

        HttpResponse<String> early = ines.post(address, page, fields("", "", "do", "ready"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(early))
                .contains("The question itself is empty")
                .contains("The question has no footnote");

        String stem = "In which year was the Gauge Office founded?";
        HttpResponse<String> ready =
                ines.post(address, early, fields(found(REVISION, early), stem, "do", "ready", "cites", cite));
        assertThat(Visitor.words(ready)).contains("The question is ready").contains("Gauge Office was founded in 1944");
        assertThat(Visitor.words(ines.get(set + "/questions"))).contains(stem);
        assertThat(sam.get(address).statusCode()).isEqualTo(404);
        assertThat(save(sam, sam.get("/workbench"), address, found(REVISION, ready), stem)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoWhoWriteTheSameQuestionSeeBothVersionsAndCanKeepBoth() {
        HttpResponse<String> page = ines.get(set + "/questions/new?type=single-choice");
        String address = found(ADDRESS, page);
        HttpResponse<String> first = save(ines, page, address, "", "Which office is the oldest?");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"state\":\"saved\"").contains("findings");
        assertThat(save(ines, page, address, "", "Which office is the youngest?")
                        .statusCode())
                .isEqualTo(409);

        HttpResponse<String> both = ines.post(address, page, fields("", "Which office is the youngest?", "do", "save"));
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(Visitor.words(both))
                .contains("Which office is the oldest?")
                .contains("Which office is the youngest?");

        HttpResponse<String> other =
                ines.post(address, both, fields(found(REVISION, both), "Which office is the youngest?", "do", "both"));
        assertThat(other.body()).contains("Which office is the youngest? (other version)");
        assertThat(other.uri().getPath()).isNotEqualTo(address);
        assertThat(ines.get(address).body()).contains("Which office is the oldest?");
    }

    @Test
    void savesOfAFewMinutesAreTakenBackAtOnce() {
        HttpResponse<String> page = ines.get(set + "/questions/new?type=single-choice");
        String address = found(ADDRESS, page);
        String revision = "";
        for (String stem : new String[] {"W", "Wh", "Who was it?"}) {
            revision = save(ines, page, address, revision, stem)
                    .body()
                    .replaceFirst("(?s).*\"revision\":\"(\\w+)\".*", "$1");
        }
        site.later(Duration.ofMinutes(6));
        save(ines, page, address, revision, "Who was it, then?");

        ines.post(set + "/undo", ines.get(set));
        assertThat(ines.get(address).body()).contains("Who was it?").doesNotContain("Who was it, then?");
        ines.post(set + "/undo", ines.get(set));
        assertThat(ines.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aGeneratedQuestionIsChangedUnderItsOwnNameAndTakenBack() {
        HttpResponse<String> review = ines.get(set);
        Matcher document =
                Pattern.compile("href=\"(" + set + "/review/[^/\"]+)\"").matcher(review.body());
        assertThat(document.find()).isTrue();
        String candidates = document.group(1);
        ines.post(candidates + "/many", ines.get(candidates), "relation", "founded", "confidence", "50");
        Pattern one = Pattern.compile("href=\"(" + set + "/questions/[^\"/]*camber-bank[^\"/]*single-choice)\"");
        HttpResponse<String> list = Uploads.until(ines, ines.get(set + "/questions"), "<noscript><meta http-equiv");
        String address = found(one, list);

        HttpResponse<String> page = ines.get(address);
        assertThat(Visitor.words(page)).contains("Footnote made this question from a fact");
        HttpResponse<String> changed =
                ines.post(address, page, fields("", "When did the Camber Bank begin?", "do", "save"));
        assertThat(changed.body()).contains("When did the Camber Bank begin?");
        assertThat(Visitor.words(changed)).contains("Yours stands in place of a question");

        HttpResponse<String> back = ines.post(address, changed, "type", "single-choice", "do", "back");
        assertThat(back.body()).doesNotContain("When did the Camber Bank begin?");
        assertThat(Visitor.words(back)).contains("Footnote made this question from a fact");
    }

    @Test
    void whatIsWrittenIsSeenAsLearnersSeeItBeforeAndAfterAnAnswer() {
        HttpResponse<String> page = ines.get(set + "/questions/new?type=single-choice");
        String preview = found(ADDRESS, page) + "/preview";

        HttpResponse<String> open = ines.post(preview, page, fields("", "Which one?"));
        HttpResponse<String> answered = ines.post(preview, page, fields("", "Which one?", "preview-state", "after"));
        HttpResponse<String> nothing = ines.post(preview, page, "type", "ordering");

        assertThat(Visitor.words(open)).contains("Which one?").doesNotContain("It was in 1944.");
        assertThat(Visitor.words(answered)).contains("It was in 1944.").contains("The right answer");
        assertThat(nothing.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> save(
            Visitor who, HttpResponse<String> page, String address, String revision, String stem) {
        return who.post(address + "/save", page, fields(revision, stem));
    }

    /** A whole question, with some fields more. */
    private static String[] fields(String revision, String stem, String... more) {
        String[] usual = {
            "type",
            "single-choice",
            "revision",
            revision,
            "topic",
            "general",
            "stem",
            stem,
            "row",
            "0",
            "option",
            "1944",
            "row",
            "1",
            "option",
            "1952",
            "row",
            "2",
            "option",
            "1961",
            "row",
            "3",
            "option",
            "",
            "right",
            "0",
            "explanation",
            "It was in 1944."
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return all;
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(Visitor.words(page)).isTrue();
        return matcher.group(1).replace("&#39;", "'");
    }
}
