package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of questions by keyboard and by pointer, and how it, the facts and the draws look. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class QuestionListBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(53);

    @Test
    void questionsAreFoundWhileTypingTickedAndMovedAndEveryPageIsAccessible() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());
        Cast cast = BROWSING.cast();
        String set = BrillSet.written(BROWSING.site(), cast.invited("instructor", "dora"));
        page.context()
                .addCookies(List.of(new Cookie("footnote-visitor", cast.cookie(cast.person("dora")))
                        .setUrl(BROWSING.site().address())));

        page.navigate(BROWSING.site().address() + set + "/questions");
        page.locator("#q").pressSequentially("1952");
        page.waitForURL("**/questions?q=1952");
        page.locator("#type").selectOption("cloze");
        page.waitForURL("**/questions?q=1952&type=cloze");
        assertThat(page.locator("tr[data-question]").count()).isEqualTo(1);
        assertThat(page.textContent("#announcer, #count")).contains("One question");

        page.navigate(BROWSING.site().address() + set + "/questions?q=1952");
        assertThat(page.isVisible(".bulk")).isFalse();
        page.focus("[name=question] >> nth=0");
        page.keyboard().press("Space");
        page.focus("[name=question] >> nth=1");
        page.keyboard().press("Space");
        assertThat(page.isVisible(".bulk")).isTrue();
        page.focus(".list .menu summary >> nth=0");
        page.keyboard().press("Enter");
        looks.at(page);
        page.focus(".bulk [value=duplicate]");
        page.keyboard().press("Enter");
        page.waitForSelector(".notice");
        assertThat(page.textContent(".notice")).contains("2 questions were copied");

        page.setViewportSize(1280, 900);
        page.navigate(BROWSING.site().address() + set + "/questions?origin=written");
        List<String> before = rows(page);
        page.focus(".list .menu summary >> nth=0");
        page.keyboard().press("Enter");
        page.focus("button[value^='down ']");
        page.keyboard().press("Enter");
        page.waitForSelector(".notice");
        assertThat(rows(page)).containsExactly(before.get(1), before.get(0));
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("down " + before.get(0));

        page.setViewportSize(1280, 900);
        page.navigate(BROWSING.site().address() + set + "/questions?origin=written");
        drag(
                page,
                page.locator("[data-handle]").nth(1),
                page.locator("tr[data-question]").nth(0));
        page.waitForURL("**how=before*");
        assertThat(rows(page)).isEqualTo(before);

        looks.at(page, set + "/facts");
        page.locator(".does a").first().click();
        page.fill("[name=value]", "1925");
        page.click("[value=preview]");
        page.waitForSelector("#change");
        looks.at(page);
        looks.at(page, set + "/pools");
        looks.foundNothing();
    }

    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + end.width / 2, end.y + 3);
        page.mouse().up();
    }

    private static List<String> rows(Page page) {
        return page.locator("tr[data-question]").all().stream()
                .map(row -> row.getAttribute("data-question"))
                .toList();
    }
}
