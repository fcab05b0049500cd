package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, light and dark, from a small phone to a wide screen: nothing for axe to find, nothing sticks out. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class PagesBrowserTest {
    private static RunningSite site;
    private static Cast cast;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        site = new RunningSite(21);
        cast = new Cast(site);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "768, LIGHT", "768, DARK", "1440, LIGHT", "1440, DARK"})
    void everyPageIsAccessibleAndFits(int width, ColorScheme scheme) {
        Page page = chromium.page(width, scheme);
        List<String> problems = new ArrayList<>();

        look(page, problems, "/");
        look(page, problems, "/progress");
        rounds(page, problems);
        for (String path : List.of(
                "/",
                "/sets/river",
                "/sets/river/text",
                "/sets/river?nothing=1",
                "/progress",
                "/help",
                "/privacy",
                "/nothing")) {
            look(page, problems, path);
        }
        page.navigate(site.address() + "/");
        page.click("text=Not me");
        check(page, problems);
        page.keyboard().press("?");
        check(page, problems);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "320, LIGHT", "1440, LIGHT", "1440, DARK"})
    void everyPageOfAccountsIsAccessibleAndFits(int width, ColorScheme scheme) {
        Page page = chromium.page(width, scheme);
        List<String> problems = new ArrayList<>();

        for (String path : List.of("/sign-in", "/register", "/forgot", "/account", cast.invitation("instructor"))) {
            look(page, problems, path);
        }
        page.click("main .button.primary");
        check(page, problems);
        page.navigate(site.address() + "/register");
        page.evaluate("document.querySelector('form.fields').noValidate = true");
        page.click("main .button.primary");
        page.waitForSelector(".field-error");
        check(page, problems);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("display-name");

        page.context()
                .addCookies(List.of(
                        new Cookie("footnote-visitor", cast.cookie(cast.person("ada"))).setUrl(site.address())));
        String person = "/people/" + cast.person("ada");
        for (String path : List.of("/account?saved=name", "/people", "/people?q=nobody", person)) {
            look(page, problems, path);
        }
        page.click("text=Make a link");
        page.waitForSelector("#link");
        check(page, problems);
        page.click("text=Sign out");
        page.waitForURL(url -> url.endsWith("/not-me?account"));
        check(page, problems);

        assertThat(problems).isEmpty();
    }

    /** A question of every type, before and after its answer, and the result. */
    private static void rounds(Page page, List<String> problems) {
        for (String as : List.of("questions", "cards")) {
            page.navigate(site.address() + "/sets/river");
            page.check("[value=" + as + "]");
            page.click("text=Start");
            for (page.waitForSelector(".study"); page.querySelector(".study") != null; next(page)) {
                check(page, problems);
                if (as.equals("cards")) {
                    page.click("[data-space]");
                    page.waitForSelector(".card-back");
                    check(page, problems);
                    page.click("[name=grade] >> nth=0");
                } else {
                    page.click("[name=nothing]");
                }
                page.waitForSelector(".feedback");
                page.click(".notes summary >> nth=0");
                check(page, problems);
            }
            check(page, problems);
        }
    }

    private static void next(Page page) {
        String before = page.url();
        page.click(".bar .primary");
        page.waitForURL(url -> !url.equals(before));
        page.waitForSelector("#stem, #score");
        page.waitForFunction("() => !document.querySelector('.feedback')");
    }

    private static void look(Page page, List<String> problems, String path) {
        page.navigate(site.address() + path);
        check(page, problems);
    }

    private static void check(Page page, List<String> problems) {
        for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            problems.add(page.url() + ": " + rule.getId() + " "
                    + rule.getNodes().get(0).getHtml() + " "
                    + rule.getNodes().get(0).getAny());
        }
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            problems.add(page.url() + " is wider than the screen");
        }
    }
}
