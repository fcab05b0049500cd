package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a class is stuck, as those who teach it see it, and only what they may see. */
class StuckPagesTest {
    private static final Pattern CARD = Pattern.compile("href=\"(/classes/\\d+/stuck/cards/\\d+)\"");

    private RunningSite site;
    private Visitor ines;
    private Visitor stan;
    private String schoolClass;

    @BeforeEach
    void start() {
        site = new RunningSite(53);
        Cast cast = new Cast(site);
        ines = cast.invited("instructor", "ines");
        schoolClass = ines.post("/classes", ines.get("/classes"), "name", "History 7b")
                .uri()
                .getPath();
        stan = cast.invited("student", "stan");
        stan.post("/join", stan.get("/join"), "code", cast.joinCode());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void ownPracticeIsSeenOnlyWhileTheStudentSharesIt() {
        String round = stan.startRound("size", "7");
        for (int number = 1; number <= 7; number++) {
            stan.post(round + "/" + number, stan.get(round + "/" + number), "nothing", "on");
        }
        assertThat(Visitor.words(ines.get(schoolClass + "/stuck"))).contains("Nothing to see yet");

        HttpResponse<String> shared = stan.post(schoolClass + "/share", stan.get("/classes"), "shares", "on");
        assertThat(Visitor.words(shared)).contains("Those who teach it see what you practise by yourself.");

        HttpResponse<String> stuck = ines.get(schoolClass + "/stuck");
        assertThat(Visitor.words(stuck)).contains("missed by 1 of the 1 who met it", "stan example");
        Matcher card = CARD.matcher(stuck.body());
        assertThat(card.find()).isTrue();
        assertThat(Visitor.words(ines.get(card.group(1))))
                .contains("Last answer wrong: stan example", "The right answer is", "no answer 1");

        stan.post(schoolClass + "/share", shared);
        assertThat(Visitor.words(ines.get(schoolClass + "/stuck"))).contains("Nothing to see yet");
        assertThat(ines.get(card.group(1)).statusCode()).isEqualTo(404);
    }
}
