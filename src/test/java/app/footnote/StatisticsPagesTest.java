package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a learner without JavaScript reads about their study. */
class StatisticsPagesTest {
    private static final Pattern CARD = Pattern.compile("href=\"(/progress/cards/[0-9]+)\"");

    private static RunningSite site;
    private static Visitor visitor;

    /** Three days of rounds in which everything is picked and most of it is wrong. */
    @BeforeAll
    static void study() {
        site = new RunningSite(19);
        visitor = new Visitor(site);
        for (int day = 0; day < 3; day++) {
            String round = visitor.startRound("size", "10", "type", "single-choice");
            for (int number = 1; number <= 10; number++) {
                HttpResponse<String> page = visitor.get(round + "/" + number);
                if (page.statusCode() == 200 && page.body().contains("name=\"option\"")) {
                    visitor.post(round + "/" + number, page, "option", "0", "took", "12000");
                }
            }
            site.later(Duration.ofHours(26));
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theProgressPageSaysWhatComesBackAndWhatIsConfused() {
        assertThat(visitor.get("/progress").body())
                .contains("What comes when", "If you stopped today", "What you keep confusing", "Most often you took");
    }

    @Test
    void theDaysAreCountedWithTheirTime() {
        String body = visitor.get("/progress/reviews").body();
        assertThat(body).contains("on 3 days of the last year, in about", "<rect class=\"heat-4\"");
        assertThat(body).contains("What you recalled when it came back", "How you answered");
        assertThat(body.length()).isLessThan(100_000);
    }

    @Test
    void everyPeriodCanBeLookedBackAt() {
        for (String period : List.of("month", "quarter", "year", "all", "nonsense")) {
            assertThat(visitor.get("/progress/reviews?period=" + period).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aCardOfTheListTellsItsHistory() {
        String cards = visitor.get("/progress/cards?by=lapses").body();
        assertThat(cards).contains("How long they stay", "How hard they are");
        Matcher card = CARD.matcher(cards);
        assertThat(card.find()).isTrue();
        assertThat(visitor.get(card.group(1)).body())
                .contains("Every review", "you would recall it now with a chance of", "12 s", "Again");
    }

    @Test
    void aCardOfSomebodyElseIsNotThere() {
        Matcher card = CARD.matcher(visitor.get("/progress/cards").body());
        assertThat(card.find()).isTrue();
        Visitor other = new Visitor(site);
        other.startRound("size", "5");
        HttpResponse<String> page = other.get(card.group(1));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such card");
    }
}
