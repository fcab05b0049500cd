package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Making a set of a reading by keyboard, and how the pages on the way look. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class WorkbenchBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(31);

    @Test
    void candidatesAreDecidedAboutByKeyAndEveryPageOnTheWayIsAccessible() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());
        Cast cast = BROWSING.cast();
        cast.invited("student", "dora");
        page.context()
                .addCookies(List.of(new Cookie("footnote-visitor", cast.cookie(cast.person("dora")))
                        .setUrl(BROWSING.site().address())));
        page.navigate(BROWSING.site().address() + "/documents");
        byte[] text = WorkbenchTest.TEXT.getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#file", new FilePayload("brill.txt", "text/plain", text));
        page.click("main .button.primary");
        page.click("text=Make a set of it");
        page.waitForSelector("a[href*='/review/']");
        String set = page.url();
        looks.at(page);
        page.click("a[href*='/review/']");
        String review = page.url();
        looks.at(page);

        String first = says(page);
        press(page, "j", first);
        press(page, "k", says(page));
        assertThat(says(page)).isEqualTo(first);
        press(page, "a", first);
        String second = says(page);
        press(page, "r", second);
        assertThat(page.textContent(".facts")).contains("2 decided");
        press(page, "u", says(page));
        assertThat(says(page)).isEqualTo(second);
        page.keyboard().press("e");
        assertThat(page.isVisible("details [name=says]")).isTrue();
        looks.at(page);
        page.keyboard().press("Escape");

        page.locator("[data-place='5.1']").selectText();
        assertThat(page.inputValue("#words")).isEqualTo("The Gauge Office was founded in 1944.");
        assertThat(page.inputValue("#place")).isEqualTo("5.1");
        page.fill("#words", "1944");
        page.click("button[value=question]");
        page.waitForSelector("[name=stem]");
        assertThat(page.inputValue("[name=stem]")).isEqualTo("The Gauge Office was founded in _____.");
        page.click("button[value=mend]");

        page.navigate(review);
        page.fill("#confidence", "50");
        page.click("text=Accept them");
        page.waitForSelector(".notice");
        page.keyboard().press("m");
        page.waitForSelector("#pairs");
        looks.at(page);
        looks.at(page, path(set) + "/conflicts");
        page.navigate(set);
        page.click("#publish ~ .actions .primary");
        page.click("main .button.primary");
        page.waitForSelector("a[href^='/sets/']");
        looks.at(page);
        looks.at(page, path(set) + "/versions");
        looks.at(page, path(set) + "/versions/1/draft");
        looks.at(page, path(set) + "/import");
        looks.at(page, "/begin-from-folder");
        looks.at(page, path(review).replace("/review/", "/coverage/"));
        looks.at(page, path(set) + "/sharing");
        looks.at(page, "/library");
        looks.at(page, "/workbench");

        looks.foundNothing();
    }

    /** Presses a key and waits until another candidate is looked at. */
    private static void press(Page page, String key, String before) {
        page.keyboard().press(key);
        page.waitForFunction(
                "(before) => document.querySelector('.says') && document.querySelector('.says').textContent !== before",
                before);
    }

    private static String says(Page page) {
        return page.textContent(".says");
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "").replaceFirst("[?].*", "");
    }
}
