package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.question.SmallSet;
import app.footnote.study.SampleQuestions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Spaced study without JavaScript. */
class StudyPagesTest {
    private static final String RIVER = SampleQuestions.metadata().title();
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = new RunningSite(31);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void wholeSessionLeadsFromCardToCardToItsEnd() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = study(visitor, "set", "river", "minutes", "15");
        int turns = 0;
        while (!page.uri().getPath().endsWith("/done") && turns < 20) {
            turns++;
            page = visitor.get(session(answer(visitor, page)));
            site.later(Duration.ofSeconds(90));
        }

        assertThat(turns).isBetween(9, 12);
        assertThat(words(page)).contains("This session is done.").contains("What you missed");
    }

    @Test
    void answeredQuestionSaysWhenItComesBackAndTakesTheLearnersOwnGrade() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = study(visitor, "set", "river", "topic", "bodies");
        for (int i = 0; i < 6 && !words(page).contains("Where has the secretariat"); i++) {
            page = visitor.get(session(answer(visitor, page)));
        }
        HttpResponse<String> feedback = visitor.post(page.uri().getPath(), page, "option", optionOf(page, "Vell"));

        assertThat(words(feedback)).contains("Right.").contains("Comes back in").contains("It was easy,");
        HttpResponse<String> next = visitor.post(feedback.uri().getPath() + "/grade", feedback, "grade", "4");
        assertThat(words(visitor.get(feedback.uri().getPath())))
                .contains("Comes back in")
                .contains("It was good,")
                .doesNotContain("It was easy,");
        assertThat(next.statusCode()).isEqualTo(200);
    }

    @Test
    void endOfASessionOverSeveralSetsHasTheFootnotesOfEach() {
        Visitor visitor = new Visitor(site);
        site.publish(SmallSet.ofCards("bodies", 4));
        HttpResponse<String> page = visitor.post("/study", visitor.get("/sets/river"), "source", "all", "cards", "50");
        for (int i = 0; i < 24 && !page.uri().getPath().endsWith("/done"); i++) {
            String path = page.uri().getPath();
            page = visitor.get(session(
                    page.body().contains("name=\"shown\"")
                            ? visitor.post(path, visitor.get(path + "?shown=1"), "grade", "1")
                            : visitor.post(path, page, "nothing", "1")));
        }

        page = visitor.get(session(page) + "/done");
        assertThat(page.body()).contains("Footnotes: Bodies and summits").contains("Footnotes: " + RIVER);
        List<String> notes = Pattern.compile("id=\"note-(\\d+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(notes).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#note-(\\d+)\"")
                        .matcher(page.body())
                        .results()
                        .map(found -> found.group(1)))
                .containsAll(notes)
                .isSubsetOf(notes);
    }

    @Test
    void everyStepCanBeUndoneFromThePageThatSaysDone() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> first = study(visitor, "set", "river", "cards", "2");
        HttpResponse<String> second = visitor.get(session(answer(visitor, first)));
        visitor.post(second.uri().getPath() + "/card", second, "do", "suspend");
        HttpResponse<String> done = visitor.get(session(first) + "/done");

        HttpResponse<String> undone = visitor.post(session(first) + "/undo", done);
        assertThat(undone.uri().getPath()).isEqualTo(session(first) + "/2");
        undone = visitor.post(session(first) + "/undo", undone);

        assertThat(undone.uri().getPath()).isEqualTo(session(first) + "/1");
        assertThat(words(undone)).contains("1 of 2");
        assertThat(undone.body()).contains("disabled");
    }

    @Test
    void studyOnTheFirstPageSaysWhatIsDueTheNextDay() {
        Visitor visitor = new Visitor(site);
        answer(visitor, study(visitor, "set", "river"));
        site.later(Duration.ofDays(1));

        HttpResponse<String> home = visitor.get("/");

        assertThat(words(home)).contains("One card due").contains("Study").contains("minutes");
        assertThat(visitor.post("/study", home).uri().getPath()).matches("/study/\\d+/1");
    }

    @Test
    void settingsKeepWhatWasTypedAndSayWhatIsWrong() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/study-settings");

        HttpResponse<String> refused = visitor.post(
                "/sets/river/study-settings",
                page,
                "new",
                "seven",
                "reviews",
                "50",
                "retention",
                "120",
                "learning",
                "1 10");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused))
                .contains("Enter a whole number from 0 to 9999.")
                .contains("from 70 to 99");
        assertThat(refused.body()).contains("value=\"seven\"").contains("value=\"120\"");
    }

    @Test
    void settingsThatFitHoldFromThenOn() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/study-settings");

        HttpResponse<String> saved = visitor.post(
                "/sets/river/study-settings",
                page,
                "new",
                "3",
                "reviews",
                "50",
                "retention",
                "85",
                "longest",
                "365",
                "learning",
                "2 15",
                "relearning",
                "",
                "form",
                "cards",
                "two",
                "on");

        assertThat(words(saved)).contains("Saved.");
        assertThat(saved.body()).contains("value=\"2 15\"");
        assertThat(words(visitor.get("/sets/river"))).contains("3 new cards");
    }

    @Test
    void cardHasANoteAHistoryAndAWayToItsAuthor() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> turn = study(visitor, "set", "river", "topic", "bodies");
        HttpResponse<String> answered = answer(visitor, turn);
        String card = turn.body().replaceFirst("(?s)^.*href=\"(/cards/\\d+)\".*$", "$1");

        HttpResponse<String> page = visitor.get(card);
        assertThat(words(page)).contains("History").contains("Again").contains("It comes on");
        HttpResponse<String> noted = visitor.post(card + "/note", page, "note", "think of the river");
        assertThat(noted.body()).contains("think of the river");
        assertThat(words(visitor.post(card + "/tell", page, "message", "Vell moved", "kind", "suggestion")))
                .contains("Thank you.");
        assertThat(visitor.post(card + "/tell", page, "message", " ").statusCode())
                .isEqualTo(422);
        assertThat(words(visitor.post(card, page, "do", "due", "date", "2031-05-01")))
                .contains("It comes on 1 May 2031");
        assertThat(visitor.post(card, page, "do", "due", "date", "1999-05-01").statusCode())
                .isEqualTo(400);
        assertThat(words(visitor.post(card, page, "do", "reset"))).contains("You have not answered it yet.");
        assertThat(answered.statusCode()).isEqualTo(200);
    }

    @Test
    void ownCardsComeFirstAndNobodyElseSeesThem() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/sets/river/own-cards");
        HttpResponse<String> added =
                visitor.post("/sets/river/own-cards", page, "front", "Who is Ada?", "back", "Ada Ferrier");

        assertThat(words(added)).contains("Who is Ada?");
        assertThat(words(study(visitor, "set", "river"))).contains("Who is Ada?");
        assertThat(words(new Visitor(site).get("/sets/river/own-cards"))).doesNotContain("Ada");
        String form = added.body().replaceFirst("(?s)^.*action=\"(/sets/river/own-cards/\\d+)\".*$", "$1");
        assertThat(words(visitor.post(form, added, "front", "Who was Ada?", "back", "Ada Ferrier")))
                .contains("Who was Ada?");
        assertThat(words(visitor.post(form, added, "remove", "1"))).doesNotContain("Who was Ada?");
    }

    @Test
    void whatAReaderTellsIsAnsweredByTheAuthorAndFoundOnTheStartPage() {
        Visitor reader = new Visitor(site);
        HttpResponse<String> card =
                reader.get(study(reader, "set", "river").body().replaceFirst("(?s)^.*href=\"(/cards/\\d+)\".*$", "$1"));
        reader.post(card.uri().getPath() + "/tell", card, "kind", "report", "message", "This cannot be so.");
        assertThat(words(reader.get("/my-reports"))).contains("This cannot be so.", "You, ");
        assertThat(words(reader.get("/"))).doesNotContain("answered what you told");

        Visitor author = new Cast(site).administrator();
        HttpResponse<String> reports = author.get("/reports");
        assertThat(words(reports)).contains("This cannot be so.", "The reader");
        String thread = reports.body().replaceFirst("(?s)^.*?action=\"(/reports/\\d+)\".*$", "$1");
        HttpResponse<String> closed = author.post(thread, reports, "message", "It is: see the note.", "close", "1");
        assertThat(words(closed)).contains("It is: see the note.", "closed");

        assertThat(words(reader.get("/"))).contains("An author has answered what you told them.");
        HttpResponse<String> own = reader.get("/my-reports");
        assertThat(words(own)).contains("The author, ", "It is: see the note.");
        assertThat(words(reader.get("/"))).doesNotContain("answered what you told");
        reader.post("/my" + thread.replace("/reports", "-reports"), own, "message", "Thank you.");
        assertThat(words(author.get("/reports"))).contains("Thank you.").doesNotContain("closed");
        Visitor other = new Visitor(site);
        study(other, "set", "river");
        assertThat(words(other.get("/my-reports"))).doesNotContain("This cannot be so.");
    }

    @Test
    void backlogSaysHowManyADayAndUntilWhen() {
        Visitor visitor = new Visitor(site);
        answer(visitor, study(visitor, "set", "river"));
        site.later(Duration.ofDays(3));

        assertThat(words(visitor.get("/study/backlog")))
                .contains("One card is due")
                .contains("nothing waits any more by");
    }

    @Test
    void sessionThatNoCardFitsSaysSo() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = visitor.get("/study?set=river");

        assertThat(words(visitor.post("/study", page, "set", "river", "source", "leeches")))
                .contains("No card fits");
        assertThat(visitor.post("/study", page, "set", "river", "source", "dreams")
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/reports").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/cards/1").statusCode()).isIn(401, 404);
    }

    @Test
    void footnoteOpensThePassageWithTheOtherCardsOfIt() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = study(visitor, "set", "river", "topic", "treaties");

        HttpResponse<String> feedback = answer(visitor, page);

        assertThat(words(feedback)).contains("Other cards of this passage").contains("upstream states fear most");
    }

    @Test
    void typedAnswerThatIsNearlyRightIsShownLetterByLetter() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> page = study(visitor, "set", "river", "source", "all", "cram", "1");
        for (int i = 0;
                i < 9 && !(page.body().contains("id=\"typed\"") && words(page).contains("court has met"));
                i++) {
            page = visitor.get(session(answer(visitor, page)));
        }

        HttpResponse<String> feedback = visitor.post(page.uri().getPath(), page, "typed", "Mark");

        assertThat(words(feedback)).contains("Not this.");
        assertThat(feedback.body()).contains("Mar<del>k</del>").contains("Mar<ins>n</ins>");
    }

    @Test
    void keysCanBeChangedAndAreListedAsTheyAre() {
        Visitor visitor = new Visitor(site);
        HttpResponse<String> help = visitor.get("/help");

        assertThat(visitor.post("/shortcuts/keys", help, "key-u", "b").statusCode())
                .isEqualTo(422);
        HttpResponse<String> changed = visitor.post("/shortcuts/keys", help, "key-u", "z");

        assertThat(changed.body()).contains("data-keys=\"uz\"").contains("<kbd>z</kbd>");
    }

    private static HttpResponse<String> study(Visitor visitor, String... fields) {
        return visitor.post("/study", visitor.get("/sets/river"), fields);
    }

    private static HttpResponse<String> answer(Visitor visitor, HttpResponse<String> page) {
        String path = page.uri().getPath();
        return page.body().contains("name=\"shown\"")
                ? visitor.post(path, visitor.get(path + "?shown=1"), "grade", "3")
                : visitor.post(path, page, "nothing", "1");
    }

    private static String session(HttpResponse<String> page) {
        return page.uri().getPath().replaceFirst("^(/study/\\d+).*$", "$1");
    }

    private static String optionOf(HttpResponse<String> page, String text) {
        String before = page.body().substring(0, page.body().indexOf("<span class=\"said\">" + text));
        return before.replaceFirst("(?s)^.*name=\"option\" value=\"(\\d)\".*$", "$1");
    }
}
