package app.footnote;

import static app.footnote.Visitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.study.CardFold;
import app.footnote.study.Schedules;
import app.footnote.study.memory.StudyDays;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a guest did becomes their account's, whole, once, and for a day not for good. */
class ClaimTest {
    private static final Pattern CLAIM = Pattern.compile("/my-data/claims/(\\d+)/");

    private RunningSite site;
    private Cast cast;
    private long account;
    private Visitor guest;

    @BeforeEach
    void start() {
        site = new RunningSite(61);
        cast = new Cast(site);
        Visitor student = cast.invited("student", "stan");
        account = cast.person("stan");
        practise(student);
        site.later(Duration.ofHours(30));
        guest = new Visitor(site);
        practise(guest);
        site.later(Duration.ofHours(30));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void whatBothDidIsFoldedInTheOrderInWhichItWasAnswered() {
        signIn(guest, "on");

        assertThat(rows("SELECT DISTINCT person_id FROM response")).hasSize(1);
        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
        assertThat(rows("SELECT * FROM round WHERE person_id <> " + account)).isEmpty();
        assertThat(rows("SELECT card_id FROM card_state WHERE reviews = 2")).hasSize(8);
        List<Map<String, Object>> folded = states();
        new CardFold(new Schedules(StudyDays.in(ZoneOffset.UTC))).rebuild(site.database(), account);
        assertThat(states()).isEqualTo(folded);
    }

    @Test
    void puttingItBackWithinADayLeavesBothAsTheyWere() {
        List<Map<String, Object>> before = states();
        List<Map<String, Object>> responses = rows("SELECT * FROM response ORDER BY id");
        signIn(guest, "on");
        HttpResponse<String> page = guest.get("/my-data");
        assertThat(words(page)).contains("8 answers became part of yours");

        guest.post("/my-data/claims/" + claim(page) + "/put-back", page);

        assertThat(rows("SELECT * FROM response ORDER BY id")).isEqualTo(responses);
        assertThat(states()).isEqualTo(before);
        assertThat(words(guest.get("/my-data"))).contains("If that was you, bring it along");
    }

    @Test
    void afterADayItStays() {
        signIn(guest, "on");
        HttpResponse<String> page = guest.get("/my-data");
        site.later(Duration.ofHours(11));
        guest.get("/my-data");
        site.later(Duration.ofHours(11));
        guest.get("/my-data");
        site.later(Duration.ofHours(3));

        HttpResponse<String> late = guest.post("/my-data/claims/" + claim(page) + "/put-back", page);

        assertThat(words(late)).contains("Nothing was changed");
        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
    }

    @Test
    void anOfferThatWasNotTakenStandsForADay() {
        signIn(guest);
        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(8);
        HttpResponse<String> page = guest.get("/my-data");

        guest.post("/my-data/claims/" + claim(page) + "/accept", page);

        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
    }

    @Test
    void manyTabsThatClaimAtOnceMoveItOnce() throws Exception {
        signIn(guest);
        HttpResponse<String> page = guest.get("/my-data");
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        try {
            List<Callable<HttpResponse<String>>> submits = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                submits.add(() -> guest.post("/my-data/claims/" + claim(page) + "/accept", page));
            }
            for (Future<HttpResponse<String>> submit : tabs.invokeAll(submits)) {
                assertThat(submit.get().statusCode()).isEqualTo(200);
            }
        } finally {
            tabs.shutdown();
        }

        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
        assertThat(rows("SELECT * FROM review")).hasSize(16);
        assertThat(rows("SELECT * FROM claim_item WHERE kind = 'response'")).hasSize(8);
        assertThat(rows("SELECT card_id FROM card_state WHERE reviews = 2")).hasSize(8);
    }

    @Test
    void somebodyElsesClaimIsNotThere() {
        signIn(guest, "on");
        long id = claim(guest.get("/my-data"));
        signInAs("ada", cast.administrator());
        Visitor other = cast.invited("student", "otto");

        HttpResponse<String> tried = other.post("/my-data/claims/" + id + "/put-back", other.get("/my-data"));

        assertThat(words(tried)).contains("Nothing was changed");
        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
    }

    @Test
    void anAdministratorMakesTwoAccountsOneAndUndoesIt() {
        signInAs("ada", cast.administrator());
        Visitor twin = cast.invited("student", "stanley");
        practise(twin);
        String merge = "/people/" + account + "/merge";
        Visitor ada = cast.administrator();
        List<Map<String, Object>> before = states();

        HttpResponse<String> merged = ada.post(merge, ada.get(merge), "name", "stanley");

        assertThat(words(merged)).contains("stanley");
        assertThat(rows("SELECT * FROM response WHERE person_id = " + account)).hasSize(16);
        assertThat(twin.get("/account").statusCode()).isEqualTo(401);
        Matcher claim = Pattern.compile(merge + "/(\\d+)/put-back").matcher(merged.body());
        assertThat(claim.find()).isTrue();
        ada.post(claim.group(), merged);
        assertThat(states()).isEqualTo(before);
        assertThat(words(signInAs("stanley", new Visitor(site), "on"))).doesNotContain("deactivated");
    }

    private static void practise(Visitor visitor) {
        String round = visitor.startRound("size", "10");
        for (int position = 1; position <= 8; position++) {
            HttpResponse<String> page = visitor.get(round + "/" + position);
            visitor.post(round + "/" + position, page, "nothing", "1");
        }
    }

    private static HttpResponse<String> signIn(Visitor visitor, String... mine) {
        return signInAs("stan", visitor, mine);
    }

    private static HttpResponse<String> signInAs(String name, Visitor visitor, String... mine) {
        HttpResponse<String> page = visitor.get("/sign-in");
        return mine.length == 0
                ? visitor.post("/sign-in", page, "name", name, "password", Cast.PASSWORD)
                : visitor.post("/sign-in", page, "name", name, "password", Cast.PASSWORD, "mine", mine[0]);
    }

    private static long claim(HttpResponse<String> page) {
        Matcher claim = CLAIM.matcher(page.body());
        assertThat(claim.find()).as(words(page)).isTrue();
        return Long.parseLong(claim.group(1));
    }

    private List<Map<String, Object>> states() {
        return rows("SELECT * FROM card_state ORDER BY person_id, card_id");
    }

    private List<Map<String, Object>> rows(String query) {
        return site.database()
                .<List<Map<String, Object>>, RuntimeException>read(
                        (Handle handle) -> handle.createQuery(query).mapToMap().list());
    }
}
