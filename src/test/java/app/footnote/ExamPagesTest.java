package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The exam of a set and what a retention costs, without JavaScript. */
class ExamPagesTest {
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = new RunningSite(23);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void anExamIsForetoldTopicByTopic() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/exam");

        HttpResponse<String> planned = visitor.post("/sets/river/exam", page, "exam", "2026-04-20", "minutes", "10");

        assertThat(words(awaited(visitor, planned)))
                .contains("You will probably know", "on 20 April 2026: in four of five cases between")
                .contains("fits into your 10", "Bodies and seats", "Treaties and dates");
    }

    @Test
    void whatCannotBeMetIsSaid() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/exam");

        HttpResponse<String> planned = visitor.post(
                "/sets/river/exam",
                page,
                "exam",
                site.clock().instant().plus(Duration.ofDays(1)).toString().substring(0, 10),
                "minutes",
                "1");

        assertThat(words(awaited(visitor, planned))).contains("This cannot be met in a minute a day");
    }

    @Test
    void aDateThatIsNoneIsRefusedAtItsField() {
        Visitor visitor = new Visitor(site);

        HttpResponse<String> refused =
                visitor.post("/sets/river/exam", visitor.get("/sets/river/exam"), "exam", "soon", "minutes", "10");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Enter a date such as");
    }

    @Test
    void aMockExamSaysNothingUntilItsEnd() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.post("/sets/river/exam/mock", visitor.get("/sets/river/exam"), "size", "4");
        for (int number = 1; number <= 4; number++) {
            assertThat(page.uri().getPath()).endsWith("/" + number);
            assertThat(words(page)).doesNotContain("Now you know.").contains("Check");
            String first = page.uri().getPath();
            page = visitor.post(first, page, "nothing", "1");
            if (number < 4) {
                assertThat(visitor.get(first).uri().getPath()).isNotEqualTo(first);
                assertThat(visitor.get(first.replaceAll("/\\d+$", "/result"))
                                .uri()
                                .getPath())
                        .doesNotEndWith("result");
            }
        }
        assertThat(page.uri().getPath()).endsWith("/result");
        assertThat(words(page)).contains("Topic by topic", "What you missed");
    }

    @Test
    void whatARetentionCostsIsComparedWithOthers() {
        Visitor visitor = new Visitor(site);
        visitor.startRound("size", "5");

        assertThat(words(awaited(visitor, visitor.get("/sets/river/workload"))))
                .contains("Wanting 95 of 100 instead of 85 costs", "Known at its end");
    }

    private static HttpResponse<String> awaited(Visitor visitor, HttpResponse<String> first) {
        HttpResponse<String> page = first;
        for (int i = 0; i < 30 && page.body().contains("is being worked out"); i++) {
            page = visitor.get(page.uri().getPath());
        }
        return page;
    }
}
