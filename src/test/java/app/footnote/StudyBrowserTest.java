package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A study session by keyboard alone, undo and all; and its pages as axe sees them. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class StudyBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(51);

    @Test
    void sessionByKeyboardIsAnsweredUndoneAndGoneOnWith() {
        Page page = BROWSING.page();
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
        Page page = BROWSING.page();
        page.navigate(BROWSING.site().address() + "/help");
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

    @Test
    void everyStudyPageIsAccessibleAndFits() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());
        begin(page);
        looks.at(page);
        answer(page);
        page.waitForSelector(".feedback");
        page.click(".notes summary >> nth=0");
        page.click(".tools summary");
        looks.at(page);
        String card = page.getAttribute(".tools a >> nth=0", "href");
        page.navigate(page.url().replaceFirst("/\\d+$", "/done"));
        looks.at(page);
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
            page.navigate(BROWSING.site().address() + path);
            page.evaluate("document.querySelectorAll('main details').forEach((part) => (part.open = true))");
            looks.at(page);
        }
        asCards(page);
        begin(page);
        for (int i = 0; i < 12 && page.querySelector("[name=shown]") == null; i++) {
            page.keyboard().press("b");
            page.waitForTimeout(300);
        }
        page.keyboard().press("Space");
        page.waitForSelector(".card-back");
        looks.at(page);

        looks.foundNothing();
    }

    private static void asCards(Page page) {
        page.navigate(BROWSING.site().address() + "/sets/river/study-settings");
        page.check("[value=cards]");
        page.click("main button.primary");
        page.waitForSelector("text=Saved.");
    }

    private static void begin(Page page) {
        page.navigate(BROWSING.site().address() + "/sets/river");
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
}
