package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rounds by keyboard alone, where the focus goes, what a screen reader is told, and rounds without scripts. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class KeyboardBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(22);

    @Test
    void wholeRoundByKeyboardAnnouncesEachResultAndThenItsExplanation() {
        Page page = BROWSING.page();
        Set<String> kinds = new HashSet<>();
        page.navigate(BROWSING.site().address() + "/sets/river");
        page.focus("text=Start");
        page.keyboard().press("Enter");
        page.waitForSelector(".study");

        while (page.querySelector(".study") != null) {
            kinds.add(kind(page));
            answer(page);
            page.waitForSelector(".feedback");
            assertThat(focused(page)).isEqualTo("result");
            String result =
                    page.textContent("#result").replaceFirst("^[✓✗◐→]", "").strip();
            String explanation = page.locator("#result").getAttribute("data-announce");
            page.waitForFunction("() => document.getElementById('announcer').textContent !== ''");
            assertThat(page.textContent("#announcer"))
                    .startsWith(result)
                    .isEqualTo(explanation)
                    .hasSizeGreaterThan(result.length() + 20);
            page.keyboard().press("Enter");
            page.waitForFunction("() => !document.querySelector('.feedback')");
        }

        assertThat(kinds).hasSize(8);
        assertThat(page.url()).endsWith("/result");
        assertThat(focused(page)).isEqualTo("score");
    }

    @Test
    void tabGoesFromTheQuestionThroughItsOptionsToTheButton() {
        Page page = round(BROWSING.page(), "single-choice");
        page.focus("#stem");

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("option");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("1");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent").toString())
                .contains("Check");
    }

    @Test
    void questionMarkListsTheKeysAndEscapeGoesBack() {
        Page page = round(BROWSING.page(), "single-choice");

        page.keyboard().press("?");
        assertThat(page.isVisible("#shortcuts")).isTrue();
        page.keyboard().press("Escape");

        assertThat(page.isVisible("#shortcuts")).isFalse();
    }

    @Test
    void spaceShowsACardAndANumberGradesIt() {
        Page page = BROWSING.page();
        page.navigate(BROWSING.site().address() + "/sets/river");
        page.check("[value=cards]");
        page.click("text=Start");
        page.waitForSelector(".study");

        page.keyboard().press("Space");
        page.waitForSelector(".card-back");
        assertThat(focused(page)).isEqualTo("answer");
        page.keyboard().press("3");

        page.waitForSelector(".feedback");
        assertThat(page.textContent("#result")).contains("Noted.");
    }

    @Test
    void keysThatAreSwitchedOffDoNothing() {
        Page page = BROWSING.page();
        page.navigate(BROWSING.site().address() + "/help");
        page.click("text=Switch single keys off");
        page.waitForSelector("text=Switch single keys on");
        round(page, "single-choice");

        page.keyboard().press("1");
        page.keyboard().press("?");

        assertThat(page.isVisible("#shortcuts")).isFalse();
        assertThat(page.locator("input:checked").count()).isZero();
    }

    @Test
    void answerIsShownInPlaceWithoutLoadingThePageAgain() {
        Page page = round(BROWSING.page(), "single-choice");
        page.evaluate("() => { window.stillHere = true; }");

        page.keyboard().press("1");
        page.keyboard().press("Enter");
        page.waitForSelector(".feedback");

        assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
        page.goBack();
        page.goForward();
        page.waitForSelector(".feedback");
    }

    @Test
    void lostConnectionKeepsWhatWasEnteredAndSaysSo() {
        Page page = round(BROWSING.page(), "short-answer");
        page.fill("#typed", "common consent");
        page.context().setOffline(true);

        page.click("text=Check");
        page.waitForSelector(".trouble");

        assertThat(page.inputValue("#typed")).isEqualTo("common consent");
        page.context().setOffline(false);
        page.click("text=Check");
        page.waitForSelector(".feedback");
        assertThat(page.textContent("#result")).contains("Right.");
    }

    @Test
    void wholeRoundWorksWithScriptsSwitchedOff() {
        Page page = BROWSING.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(BROWSING.site().address() + "/sets/river");
        page.click("text=Start");

        int questions = 0;
        while (page.querySelector(".study") != null) {
            questions++;
            page.click("[name=nothing]");
            page.click(".bar .primary");
        }

        assertThat(questions).isEqualTo(8);
        assertThat(page.textContent("h1")).contains("None of 8 this time.");
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
            int fields = page.locator("main select").count();
            for (int i = 1; i <= fields; i++) {
                page.keyboard().press("Tab");
                for (int j = 0; j < i; j++) {
                    page.keyboard().press("ArrowDown");
                }
            }
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }
    }

    private static Page round(Page page, String type) {
        page.navigate(BROWSING.site().address() + "/sets/river");
        page.selectOption("#type", type);
        page.click("text=Start");
        page.waitForSelector(".study");
        return page;
    }

    private static String kind(Page page) {
        return page.textContent(".kind").replaceFirst("^.*· ", "");
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.id").toString();
    }
}
