package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers on a device that loses its connection, is reloaded, or is not the only one. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class AttemptBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(81);

    private static Assigned assigned;

    @BeforeAll
    static void start() {
        assigned = new Assigned(BROWSING.site(), BROWSING.cast());
    }

    @Test
    void answersGivenWithoutAConnectionAreSentOnceWhenItIsBackAlsoAfterAReload() {
        Visitor student = assigned.student("Off Line");
        Page page = begin(student);
        page.check("[name$='-option'][value='0'] >> nth=0");
        page.waitForSelector("[data-status][data-kind=saved]");
        page.route("**/answers", route -> route.abort());

        page.check("[name$='-option'][value='1'] >> nth=0");
        page.waitForSelector("[data-status][data-kind=offline]");
        assertThat(page.textContent("[data-status]")).contains("No connection").contains("1 wait");
        page.reload();
        page.waitForSelector("[data-status][data-kind=offline]");
        assertThat(page.isChecked("[name$='-option'][value='1'] >> nth=0")).isTrue();
        page.unroute("**/answers");
        page.waitForSelector("[data-status][data-kind=saved]");

        assertThat(saves(page)).isEqualTo(2);
        page.reload();
        assertThat(page.isChecked("[name$='-option'][value='1'] >> nth=0")).isTrue();
        assertThat(page.querySelector("[data-status][data-kind=offline]")).isNull();
    }

    @Test
    void secondDeviceGoesOnAndIsToldOfTheFirst() {
        Visitor student = assigned.student("Two Devices");
        Page first = begin(student);
        first.check("[name$='-option'][value='0'] >> nth=0");
        first.waitForSelector("[data-status][data-kind=saved]");

        Page second = page(student);
        second.navigate(first.url());
        assertThat(second.isChecked("[name$='-option'][value='0'] >> nth=0")).isTrue();
        second.check("[name$='-option'][value='1'] >> nth=0");
        second.waitForSelector("[data-status][data-kind=saved]");
        first.reload();

        assertThat(first.isChecked("[name$='-option'][value='1'] >> nth=0")).isTrue();
    }

    @Test
    void pagesOfAnAttemptAreAccessibleAndFit() {
        Looks looks = new Looks(BROWSING.site());
        Visitor student = assigned.student("Looker");
        Page page = begin(student);
        String attempt = page.url().replaceFirst("^.*(/attempts/\\d+).*$", "$1");
        page.click("[data-flag] >> nth=0");
        looks.at(page, attempt);
        looks.at(page, attempt + "/overview");
        page.click("main button.primary");
        looks.at(page);
        looks.at(page, "/assignments");

        looks.foundNothing();
    }

    private static Page begin(Visitor student) {
        String quiz = assigned.quiz(8, Duration.ofMinutes(20), UnaryOperator.identity());
        Page page = page(student);
        page.navigate(BROWSING.site().address() + quiz);
        page.click("main button.primary");
        page.waitForSelector(".attempt");
        return page;
    }

    /** A browser of its own in which the student is known. */
    private static Page page(Visitor student) {
        Page page = BROWSING.page(new Browser.NewContextOptions());
        BrowserContext context = page.context();
        for (HttpCookie cookie : student.cookies()) {
            context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue())
                    .setUrl(BROWSING.site().address())));
        }
        return page;
    }

    private static int saves(Page page) {
        long attempt = Long.parseLong(page.url().replaceAll("^.*/attempts/(\\d+).*$", "$1"));
        return BROWSING.site()
                .database()
                .<Integer, RuntimeException>read(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM attempt_save WHERE attempt_id = :attempt")
                                .bind("attempt", attempt)
                                .mapTo(Integer.class)
                                .one());
    }
}
