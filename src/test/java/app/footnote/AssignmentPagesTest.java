package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an instructor does with the assignments of a class. It is Monday, 2 March 2026, 12:00 UTC. */
class AssignmentPagesTest {
    private static final Pattern FIELD = Pattern.compile(
            "<input type=\"(?:text|hidden|datetime-local)\"[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern TICKED =
            Pattern.compile("<input type=\"(?:checkbox|radio)\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"[^>]*checked");

    private static RunningSite site;
    private static Visitor ines;
    private static String list;

    @BeforeAll
    static void start() {
        site = new RunningSite(31);
        Cast cast = new Cast(site);
        ines = cast.invited("instructor", "ines");
        list = classOf("Rivers") + "/assignments";
        Visitor stan = cast.invited("student", "stan");
        stan.post("/join", stan.get("/join"), "code", cast.joinCode());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void anAssignmentIsMadeByChoosingASetAndPressingPublish() {
        HttpResponse<String> made = send(form(), list, "then", "publish");

        assertThat(made.uri().getPath()).matches(list + "/[0-9]+");
        assertThat(Visitor.words(ines.get(list)))
                .contains("The River Commission open Mon 2 March 2026, 12:00 Mon 9 March 2026, 23:59 0 of 1");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefusedAndTheErrorNamesWhatToDo() {
        HttpResponse<String> refused =
                send(form(), list, "title", "Week two", "due", "2026-03-01T10:00", "count", "90", "draw", "some");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Week two\"", "value=\"2026-03-01T10:00\"", "value=\"90\"");
        assertThat(Visitor.words(refused))
                .contains(
                        "It would be due before it opens. Choose a later moment.",
                        "Only 8 different questions pass the filter, and 90 are asked for. Ask for fewer, or tick more.");
    }

    @Test
    void theRulesAreSaidInWordsWhileTheyAreTyped() {
        HttpResponse<String> words = send(
                form(),
                list + "/words",
                "draw",
                "pools",
                "pool-bodies",
                "2",
                "pool-ideas",
                "1",
                "attempts",
                "3",
                "pause",
                "10",
                "layout",
                "forward");

        assertThat(words.body().replaceAll("(?s)<[^>]+>|\\s+", " "))
                .contains(
                        "3 questions, drawn anew for each attempt: 2 of Bodies and seats, 1 of Ideas and positions",
                        "Open from Mon 2 March 2026, 12:00 until Mon 9 March 2026, 23:59 (UTC).",
                        "20 minutes for an attempt",
                        "3 attempts; the best counts. At least 10 minutes between them.",
                        "One question a page, and none is opened again.");
    }

    @Test
    void aPoolThatCannotBeDrawnIsRefusedByItsName() {
        HttpResponse<String> refused = send(form(), list, "draw", "pools", "pool-ideas", "7");

        assertThat(Visitor.words(refused))
                .contains("The topic Ideas and positions has only 1 different questions that pass the filter");
    }

    @Test
    void whatIsSavedStandsInTheFormAgainAndNothingElseChanges() {
        HttpResponse<String> first = send(
                form(),
                list,
                "then",
                "draft",
                "title",
                "Own",
                "review",
                "own",
                "show-key-during",
                "on",
                "late",
                "2026-03-11T08:00",
                "password",
                "heron",
                "topic-bodies",
                "on",
                "count",
                "3");
        HttpResponse<String> edited = ines.get(first.uri().getPath() + "/edit");
        HttpResponse<String> saved = send(edited, first.uri().getPath() + "/edit", "then", "publish");
        List<String> again = fields(ines.get(first.uri().getPath() + "/edit"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(again).isEqualTo(fields(edited));
        assertThat(again)
                .contains("title", "Own", "2026-03-11T08:00", "show-key-during", "topic-bodies")
                .doesNotContain("heron");
        assertThat(Visitor.words(edited)).contains("Begin without a password from now on");
    }

    @Test
    void whatWasPutAwayIsTakenBackByOneButton() {
        String made = send(form(), list, "title", "To and fro").uri().getPath();

        HttpResponse<String> deleted = ines.post(made + "/put", ines.get(made + "/edit"), "to", "deleted");
        HttpResponse<String> back = ines.post(made + "/put", deleted, "to", "published");

        assertThat(Visitor.words(deleted)).contains("“To and fro” is deleted. Undo");
        assertThat(ines.get(list).body()).contains("To and fro");
        assertThat(Visitor.words(back)).contains("Students see “To and fro” now.");
    }

    @Test
    void allAssignmentsOfAClassAreCopiedIntoAnotherWithTheirTimesMoved() {
        String other = classOf("Next year") + "/assignments";
        send(form(), list, "title", "Opening", "opens", "2026-03-03T09:00", "due", "2026-03-04T09:00");

        HttpResponse<String> copied =
                ines.post(other + "/copy", ines.get(other), "from", list.replaceAll("\\D", ""), "days", "364");

        assertThat(Visitor.words(copied))
                .contains("they are drafts", "Opening draft, unseen by students Tue 2 March 2027, 09:00");
    }

    @Test
    void anExceptionIsAddedForAStudentAndRemoved() {
        String made = send(form(), list, "title", "With an exception").uri().getPath();
        String stan = ines.get(made + "/overrides").body().replaceFirst("(?s)^.*value=\"(person-\\d+)\".*$", "$1");

        HttpResponse<String> empty = ines.post(made + "/overrides", ines.get(made + "/overrides"), "whom", stan);
        HttpResponse<String> added =
                ines.post(made + "/overrides", empty, "whom", stan, "minutes", "45", "password", "otter");
        String remove = added.body().replaceFirst("(?s)^.*action=\"([^\"]+/remove)\".*$", "$1");

        assertThat(Visitor.words(empty)).contains("Fill in at least one field, or there is no exception.");
        assertThat(Visitor.words(added)).contains("stan example 45 minutes; a password of their own");
        assertThat(Visitor.words(ines.post(remove, added))).contains("the same holds for everybody");
    }

    private static HttpResponse<String> form() {
        return ines.get(list + "/new?set=river");
    }

    private static String classOf(String name) {
        return ines.post("/classes", ines.get("/classes"), "name", name).uri().getPath();
    }

    /** Sends the form of the page as it stands, with some fields as they are given here. */
    static HttpResponse<String> send(HttpResponse<String> page, String address, String... changed) {
        List<String> sent = new ArrayList<>(Arrays.asList(changed));
        List<String> standing = fields(page);
        for (int i = 0; i < standing.size(); i += 2) {
            if (!Arrays.asList(changed).contains(standing.get(i))
                    && !standing.get(i).equals("form-token")) {
                sent.add(standing.get(i));
                sent.add(standing.get(i + 1));
            }
        }
        return ines.post(address, page, sent.toArray(String[]::new));
    }

    private static List<String> fields(HttpResponse<String> page) {
        List<String> fields = new ArrayList<>();
        String form = page.body().replaceFirst("(?s)^.*?class=\"assign\"", "");
        for (Pattern pattern : List.of(FIELD, TICKED)) {
            Matcher matcher = pattern.matcher(form);
            while (matcher.find()) {
                if (!matcher.group(1).equals("form-token")) {
                    fields.add(matcher.group(1));
                    fields.add(matcher.group(2));
                }
            }
        }
        return fields;
    }
}
