package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Practising without JavaScript, and what double submits, the back button and a second tab do to it. */
class RoundPagesTest {
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = new RunningSite(11);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void firstLookKeepsNothingAboutTheVisitor() {
        Visitor visitor = new Visitor(site);

        visitor.get("/");
        visitor.get("/sets/river");

        assertThat(visitor.cookies()).noneMatch(cookie -> cookie.getName().equals("footnote-visitor"));
    }

    @Test
    void wholeRoundLeadsFromQuestionToFeedbackToItsResult() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("size", "20");
        HttpResponse<String> page = visitor.get(round + "/1");
        int questions = 0;
        while (!page.uri().getPath().endsWith("/result")) {
            questions++;
            HttpResponse<String> feedback = visitor.post(page.uri().getPath(), page, "nothing", "1");
            assertThat(words(feedback)).contains("Now you know.").contains("paragraph");
            page = visitor.get(next(feedback));
        }

        assertThat(questions).isEqualTo(8);
        assertThat(words(page)).contains("None of 8 this time.").contains("What you missed");
    }

    @Test
    void wrongOptionSaysWhyWithItsOwnFootnote() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        HttpResponse<String> page = visitor.get(round + "/1");

        HttpResponse<String> feedback = visitor.post(round + "/1", page, "option", optionOf(page, "Lakeside"));

        assertThat(words(feedback))
                .contains("Lakeside ✗ Not this Lakeside was the seat until 1991.")
                .contains("Vell ✓ The right answer")
                .contains("moved from Lakeside to Vell in 1991")
                .contains("Okoro (2021), paragraph 2, sentence 1")
                .contains("Bring in its file or text");
        assertThat(feedback.body()).contains("<mark>the secretariat</mark>");
    }

    @Test
    void secondSubmitChangesNothing() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        HttpResponse<String> page = visitor.get(round + "/1");
        visitor.post(round + "/1", page, "option", optionOf(page, "Vell"));

        HttpResponse<String> again = visitor.post(round + "/1", page, "option", optionOf(page, "Marn"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(words(again)).contains("Right.").contains("Vell ✓ Right, your choice");
        assertThat(responses()).isEqualTo(responsesAfter(() -> visitor.post(round + "/1", page, "nothing", "1")));
    }

    @Test
    void scriptGetsTheFeedbackAtOnceAndTheSameAsUnderTheAddress() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        String address = site.address() + round + "/1";
        String form = "form-token=" + Visitor.token(visitor.get(round + "/1")) + "&option=1";
        HttpRequest answer = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Footnote-Swap", "1")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> feedback = visitor.send(answer);
        assertThat(feedback.statusCode()).isEqualTo(200);
        assertThat(feedback.previousResponse()).isEmpty();
        assertThat(words(feedback)).isEqualTo(words(visitor.get(round + "/1"))).contains("The right answer");
        assertThat(responses()).isEqualTo(responsesAfter(() -> visitor.send(answer)));
    }

    @Test
    void answersSentAtOnceCountOnce() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        HttpResponse<String> page = visitor.get(round + "/1");
        long before = responses();

        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> visitor.post(round + "/1", page, "option", Integer.toString(i % 4))
                                .statusCode()))
                .toList();

        assertThat(sent).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
        assertThat(responses()).isEqualTo(before + 1);
    }

    @Test
    void goingBackShowsTheFeedbackThatWasGiven() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("size", "3");
        visitor.post(round + "/1", visitor.get(round + "/1"), "nothing", "1");
        visitor.get(round + "/2");

        HttpResponse<String> back = visitor.get(round + "/1");

        assertThat(words(back)).contains("Now you know.");
        assertThat(back.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void formOpenedBeforeTheGuestWasMadeIsStillGoodInASecondTab() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> otherTab = visitor.get("/sets/river");
        visitor.startRound("size", "3");

        HttpResponse<String> started = visitor.post("/sets/river/rounds", otherTab, "size", "2");

        assertThat(started.statusCode()).isEqualTo(200);
        assertThat(words(started)).contains("1 of 2");
    }

    @Test
    void cardIsRevealedAndThenGraded() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("as", "cards");
        assertThat(words(visitor.get(round + "/1"))).doesNotContain("losing the right");

        HttpResponse<String> back = visitor.get(round + "/1?shown=1");
        HttpResponse<String> graded = visitor.post(round + "/1", back, "grade", "3");

        assertThat(words(back)).contains("losing the right to build dams").contains("Again 1 Hard 2 Good 3 Easy 4");
        assertThat(words(graded)).contains("Noted.");
    }

    @Test
    void orderWithTwoThingsAtOnePlaceKeepsWhatWasEntered() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "ordering");
        HttpResponse<String> page = visitor.get(round + "/1");

        HttpResponse<String> refused =
                visitor.post(round + "/1", page, "place-0", "2", "place-1", "2", "place-2", "3", "place-3", "4");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Every place can be used once.");
        assertThat(refused.body()).contains("<option value=\"3\" selected>3</option>");
    }

    @Test
    void roundCanBeGoneThroughAgainWithWhatWasMissed() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        visitor.post(round + "/1", visitor.get(round + "/1"), "nothing", "1");
        HttpResponse<String> result = visitor.get(round);
        assertThat(result.uri().getPath()).isEqualTo(round + "/result");

        HttpResponse<String> again = visitor.post(round + "/again", result);

        assertThat(words(again)).contains("1 of 1");
    }

    @Test
    void progressIsThereTheNextDayAndSaysWhatIsDue() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("type", "single-choice");
        visitor.post(round + "/1", visitor.get(round + "/1"), "nothing", "1");

        site.later(java.time.Duration.ofDays(1));

        assertThat(words(visitor.get("/"))).contains("One card due").contains("Study");
        assertThat(words(visitor.get("/progress"))).contains("You have seen 1").contains("yesterday");
    }

    @Test
    void notMeStartsAfreshAndSaysSo() {
        Visitor visitor = new Visitor(site);
        String round = visitor.startRound("size", "3");
        HttpResponse<String> old = visitor.get(round + "/1");

        HttpResponse<String> left = visitor.post("/not-me", old);

        assertThat(words(left)).contains("You start afresh");
        assertThat(visitor.get(round + "/1").statusCode()).isEqualTo(401);
        assertThat(visitor.post(round + "/1", old, "nothing", "1").statusCode()).isEqualTo(403);
    }

    @Test
    void othersCannotSeeARound() {
        String round = new Visitor(site).startRound("size", "3");
        Visitor other = new Visitor(site);
        other.startRound("size", "3");

        assertThat(other.get(round + "/1").statusCode()).isEqualTo(404);
        assertThat(other.get(round + "/result").statusCode()).isEqualTo(404);
    }

    @Test
    void articleThatIsBroughtInIsSaidToBeFoundOrNot() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/text");

        assertThat(words(visitor.post("/sets/river/text", page, "text", "All of Harbour Papers 7")))
                .contains("This is Okoro (2021). 3 of the 4 passages");
        assertThat(words(visitor.post("/sets/river/text", visitor.get("/sets/river/text"), "text", "Something else")))
                .contains("none of the articles behind this set");
    }

    private static String optionOf(HttpResponse<String> page, String text) {
        String before = page.body().substring(0, page.body().indexOf("<span class=\"said\">" + text));
        return before.replaceFirst("(?s)^.*name=\"option\" value=\"(\\d)\".*$", "$1");
    }

    private static String next(HttpResponse<String> feedback) {
        return feedback.body().replaceFirst("(?s)^.*class=\"button primary\" href=\"([^\"]+)\".*$", "$1");
    }

    private static long responses() {
        return site.database()
                .<Long, RuntimeException>read(handle -> handle.createQuery("SELECT COUNT(*) FROM response")
                        .mapTo(Long.class)
                        .one());
    }

    private static long responsesAfter(Runnable step) {
        step.run();
        return responses();
    }
}
