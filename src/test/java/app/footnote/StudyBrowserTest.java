package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study session by keyboard alone, undo and all; and its pages as axe sees them. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class StudyBrowserTest {
    private static RunningSite site;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        site = new RunningSite(51);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @Test
    void sessionByKeyboardIsAnsweredUndoneAndGoneOnWith() {
        Page page = chromium.page();
        begin(page);
        String first = page.url();
        String stem = page.textContent("#stem");

        answer(page);
        page.waitForSelector(".feedback");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !document.querySelector('.feedback')");
        assertThat(page.textContent("#stem")).isNotEqualTo(stem);
        page.keyboard().press("u");
        page.waitForURL(first);

        assertThat(page.textContent("#stem")).isEqualTo(stem);
        assertThat(page.querySelector(".feedback")).isNull();
        assertThat(page.isDisabled(".undo button")).isTrue();
        page.keyboard().press("f");
        page.waitForSelector(".flagged");
        page.keyboard().press("u");
        page.waitForFunction("() => !document.querySelector('.flagged')");
        page.keyboard().press("b");
        page.waitForURL(url -> !url.equals(first));
        assertThat(page.textContent("#stem")).isNotEqualTo(stem);
    }

    @Test
    void cardIsRevealedBySpaceAndGradedByAKeyThatWasChanged() {
        Page page = chromium.page();
        page.navigate(site.address() + "/help");
        page.click("text=Change the keys");
        page.fill("#key-4", "e");
        page.click("text=Keep these keys");
        page.waitForSelector("text=Single keys work");
        asCards(page);
        begin(page);
        while (page.querySelector("[name=shown]") == null) {
            page.keyboard().press("b");
            page.waitForTimeout(300);
        }
        String card = page.url();

        page.keyboard().press("Space");
        page.waitForSelector(".card-back");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("answer");
        assertThat(page.textContent(".grades")).contains("10 min").contains("e");
        page.keyboard().press("e");

        page.waitForURL(url -> !url.equals(card));
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "768, LIGHT", "1440, LIGHT"})
    void everyStudyPageIsAccessibleAndFits(int width, ColorScheme scheme) {
        Page page = chromium.page(width, scheme);
        List<String> problems = new ArrayList<>();
        begin(page);
        check(page, problems);
        answer(page);
        page.waitForSelector(".feedback");
        page.click(".notes summary >> nth=0");
        page.click(".tools summary");
        check(page, problems);
        String card = page.getAttribute(".tools a >> nth=0", "href");
        page.navigate(page.url().replaceFirst("/\\d+$", "/done"));
        check(page, problems);
        for (String path : List.of(
                card,
                "/study",
                "/study?set=river",
                "/study/backlog",
                "/sets/river",
                "/sets/river/study-settings",
                "/sets/river/own-cards",
                "/help",
                "/")) {
            page.navigate(site.address() + path);
            page.evaluate("document.querySelectorAll('main details').forEach((part) => (part.open = true))");
            check(page, problems);
        }
        asCards(page);
        begin(page);
        for (int i = 0; i < 12 && page.querySelector("[name=shown]") == null; i++) {
            page.keyboard().press("b");
            page.waitForTimeout(300);
        }
        page.keyboard().press("Space");
        page.waitForSelector(".card-back");
        check(page, problems);

        assertThat(problems).isEmpty();
    }

    private static void asCards(Page page) {
        page.navigate(site.address() + "/sets/river/study-settings");
        page.check("[value=cards]");
        page.click("main button.primary");
        page.waitForSelector("text=Saved.");
    }

    private static void begin(Page page) {
        page.navigate(site.address() + "/sets/river");
        page.click("main form[action='/study'] button");
        page.waitForSelector(".study");
    }

    private static void answer(Page page) {
        if (page.querySelector(".options") != null) {
            page.keyboard().press("1");
            page.keyboard().press("Enter");
        } else if (page.querySelector("#typed") != null) {
            page.keyboard().press("Tab");
            page.keyboard().type("1240");
            page.keyboard().press("Enter");
        } else {
            page.click("[name=nothing]");
        }
    }

    private static void check(Page page, List<String> problems) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> problems.add(page.url() + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getAny()));
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            problems.add(page.url() + " is wider than the screen");
        }
    }
}
