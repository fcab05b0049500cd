package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of a set's questions, its table of facts and its draws, without scripts. */
class QuestionListTest {
    private static final Pattern ROW = Pattern.compile("<tr data-question=\"([^\"]+)\"");

    private static RunningSite site;
    private static Visitor ines;
    private static String set;

    @BeforeAll
    static void start() {
        site = new RunningSite(47);
        ines = new Cast(site).invited("instructor", "ines");
        set = BrillSet.written(site, ines);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void questionsAreFoundByWordsInAnyOrderAndByWhatTheyAre() {
        List<String> found = rows("?q=1944+gauge");
        assertThat(found).contains("gauge-office-founded-1944:value:card");
        assertThat(rows("?q=GAUGE+1944")).isEqualTo(found);
        assertThat(rows("?q=1944+gauge&type=cloze")).containsExactly("gauge-office-founded-1944:value:cloze");
        assertThat(Visitor.words(ines.get(set + "/questions?q=volcano"))).contains("No question fits");
    }

    @Test
    void manyAreCopiedMovedPutAwayAndBroughtBackAsOneStepEach() {
        List<String> some = List.of("camber-bank-founded-1952:value:card", "camber-bank-founded-1952:value:cloze");
        HttpResponse<String> list = ines.get(set + "/questions?q=camber+1952");
        HttpResponse<String> copied = change(list, "do", "duplicate", "question", some.get(0), "question", some.get(1));
        assertThat(Visitor.words(copied)).contains("2 questions were copied");

        List<String> copies = rows("?origin=written&q=camber&state=draft");
        assertThat(copies).hasSize(2);
        change(copied, "search", "origin=written", "one", "down " + copies.get(0));
        assertThat(rows("?origin=written&q=camber")).containsExactly(copies.get(1), copies.get(0));
        change(copied, "search", "origin=written", "one", "before " + copies.get(0), "other", copies.get(1));
        assertThat(rows("?origin=written&q=camber")).isEqualTo(copies);

        HttpResponse<String> archived =
                change(copied, "search", "origin=written&q=camber", "all", "1", "do", "archive");
        assertThat(Visitor.words(archived)).contains("2 questions are archived");
        assertThat(rows("?origin=written&q=camber")).isEmpty();
        change(archived, "one", "undo");
        assertThat(rows("?origin=written&q=camber")).isEqualTo(copies);

        assertThat(Visitor.words(change(copied, "do", "archive", "question", "no such")))
                .contains("Nothing was archived")
                .doesNotContain("Undo");
        change(copied, "one", "archive " + some.get(0));
        assertThat(rows("?q=camber+1952")).doesNotContain(some.get(0));
        assertThat(rows("?q=camber+1952&state=archived")).containsExactly(some.get(0));
        change(copied, "one", "restore " + some.get(0));
        assertThat(rows("?q=camber+1952")).contains(some.get(0));
    }

    @Test
    void aFactIsCorrectedAfterALookAtTheQuestionsThatItChanges() {
        assertThat(Visitor.words(ines.get(set + "/facts?q=harbourton"))).contains("Brill Commission");
        String fact = set + "/facts/brill-commission-founded-1921";
        HttpResponse<String> form = ines.get(fact);
        String cite = form.body().replaceAll("(?s).*name=\"cite\" value=\"([^\"]+)\".*", "$1");
        String[] typed = {
            "says",
            "The Brill Commission came into being in 1922.",
            "subject",
            "Brill Commission",
            "relation",
            "founded",
            "value",
            "1922",
            "topic",
            chosen(form, "topic"),
            "cite",
            cite,
            "do",
            "preview"
        };

        HttpResponse<String> preview = ines.post(fact, form, typed);

        assertThat(Visitor.words(preview))
                .contains("What changes", "Answer: 1921", "Answer: 1922")
                .contains("Nobody has learnt their cards yet");
        assertThat(rows("?q=1922")).isEmpty();

        typed[typed.length - 1] = "save";
        assertThat(Visitor.words(ines.post(fact, preview, typed))).contains("Saved.");
        Uploads.until(ines, ines.get(set + "/questions"), "data-making");
        assertThat(rows("?q=1922")).isNotEmpty();

        typed[7] = "some day";
        HttpResponse<String> refused = ines.post(fact, form, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(refused)).contains("It cannot stand like this");
    }

    @Test
    void aDrawThatTheSetNamesCanBeChosenForARoom() {
        String pools = set + "/pools";
        HttpResponse<String> few = ines.post(pools, ines.get(pools), "title", "Warm-up", "count-any", "199");
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(Visitor.words(few)).contains("199 cannot be drawn");

        HttpResponse<String> kept = ines.post(pools, few, "title", "Warm-up", "count-any", "3");
        assertThat(Visitor.words(kept)).contains("Kept.", "3 of All topics");
        WorkbenchTest.published(ines, set);

        String live = set.replace("/workbench/", "/sets/") + "/live";
        HttpResponse<String> open = ines.get(live);
        assertThat(Visitor.words(open)).contains("Warm-up");
        HttpResponse<String> room = ines.post(live, open, "draft", "on", "named", "1", "count", "10");
        assertThat(room.statusCode()).isEqualTo(200);
        assertThat(plan()).contains("\"questions\":3");
    }

    private static String plan() {
        return site.database()
                .<String, RuntimeException>read(handle -> handle.createQuery("SELECT settings FROM room")
                        .mapTo(String.class)
                        .one());
    }

    private static String chosen(HttpResponse<String> page, String name) {
        return page.body()
                .replaceAll("(?s).*<select name=\"" + name + "\".*?<option value=\"([^\"]*)\" selected.*", "$1");
    }

    private static HttpResponse<String> change(HttpResponse<String> page, String... fields) {
        return ines.post(set + "/questions", page, fields);
    }

    private static List<String> rows(String query) {
        return ROW.matcher(ines.get(set + "/questions" + query).body())
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
