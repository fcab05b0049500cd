package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What answers tell about questions, as those who teach read it. */
class ItemPagesTest {
    private static final Pattern SEAT =
            Pattern.compile("href=\"(/sets/river/items/[0-9]+)\">Where has the secretariat");

    private static final Pattern OTHER = Pattern.compile("name=\"other\" value=\"([0-9]{4})\"");

    private static RunningSite site;
    private static Visitor ines;

    @BeforeAll
    static void answer() {
        site = new RunningSite(61);
        ines = new Cast(site).invited("instructor", "ines");
        Answered answered = new Answered(site, "river");
        answered.room();
        answered.study();
        site.later(Duration.ofMinutes(1));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatIsWrongStandsFirstWithItsReasons() {
        String words = Visitor.words(ines.get("/sets/river/items"));
        assertThat(words)
                .contains("No answers in timed quizzes, 360 in live rooms, 360 first answers in study.")
                .contains("Counted up to 2 March 2026, 12:00.");
        assertThat(words.indexOf("Live: those who know more get it wrong"))
                .isBetween(words.indexOf("Look at these first"), words.indexOf("All questions"));
        assertThat(words).contains("of those who did best more took a wrong option than the right one");
        assertThat(words)
                .contains("Live, 2 March 2026")
                .contains("Good enough to see who needs help, not to rank people (from 40).");
    }

    @Test
    void theTableIsFilteredAndSortedByItsAddress() {
        String table = "/sets/river/items?context=room&by=facility&direction=up";
        String sorted = Visitor.words(ines.get(table));
        assertThat(sorted).contains("9 questions").contains("Tells well who knows more");
        String found = Visitor.words(ines.get(table + "&words=secretariat+of+the&type=single-choice"));
        assertThat(found).contains("1 question ");
        assertThat(Visitor.words(ines.get("/sets/river/items?context=attempt"))).contains("Not answered here yet");
    }

    @Test
    void oneQuestionTellsWhichOptionNobodyPicks() {
        Matcher seat = SEAT.matcher(ines.get("/sets/river/items").body());
        assertThat(seat.find()).isTrue();

        String words = Visitor.words(ines.get(seat.group(1)));

        assertThat(words)
                .contains("✓ right Vell")
                .containsPattern("Ostin Live 0 % \\(0 of 40\\) Study 0 % \\(0 of 40\\)")
                .contains("Nobody picks it")
                .doesNotContain("Offer a better one")
                .contains("of the best")
                .contains("half of 40 answers came within");
        assertThat(ines.get("/sets/river/items/12345").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyPicksIsReplacedByAClickAndTakenBackByAnother() {
        String slug = Towns.begin(site, ines);
        assertThat(Visitor.words(ines.get("/sets/" + slug + "/items"))).contains("what was never published");
        String page = "/workbench/" + slug + "/questions/" + Towns.QUESTION.replace(":", "%3A") + "/distractor";

        HttpResponse<String> offered = ines.get(page + "?option=1902");
        assertThat(Visitor.words(offered))
                .contains("1902 Nobody has seen it yet to be replaced")
                .contains("In place of “1902”");
        Matcher other = OTHER.matcher(offered.body());
        assertThat(other.find()).isTrue();
        HttpResponse<String> replaced = ines.post(page, offered, "option", "1902", "other", other.group(1));

        assertThat(Visitor.words(replaced))
                .contains("The question offers it now.")
                .contains(other.group(1) + " Nobody has seen it yet")
                .doesNotContain("1902");
        assertThat(Visitor.words(ines.post(page, replaced, "option", "1902", "other", "1983")))
                .contains("Nothing was changed");
        HttpResponse<String> back = ines.post(page, replaced, "undo", "on");
        assertThat(Visitor.words(back)).contains("It is as it was before.").contains("1902");
        HttpResponse<String> fewer = ines.post(page, back, "option", "1902");
        assertThat(Visitor.words(fewer)).contains("It is left out.").doesNotContain("Leave it out");
    }

    @Test
    void theFiguresCanBeTakenAway() {
        String sheet = ines.get("/sets/river/items.csv").body();
        assertThat(sheet.lines().count()).isEqualTo(19);
        assertThat(sheet).contains("Those who know more get it wrong");
    }
}
