package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing questions in a browser: nothing is lost, rows move by key, and the question is seen as it will look. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class EditorBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(41);

    private static Page page;
    private static String set;

    @BeforeAll
    static void begin() {
        page = BROWSING.page();
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
        set = page.url().replaceFirst("[?].*", "");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsSavedWhenItIsBackAndTwoTabsOverwriteNothing() {
        begin("single-choice");
        page.fill("#stem", "Which office is the oldest?");
        saved();
        String address = page.url();
        assertThat(address).contains("/questions/q-");
        assertThat(page.textContent("[data-findings=explanation]")).contains("There is no explanation");

        page.context().setOffline(true);
        page.fill("#explanation", "The commission came first.");
        page.waitForSelector("[data-state][data-kind=away]");
        page.context().setOffline(false);
        saved();
        page.context().setOffline(true);
        page.fill("#stem", "Which of the three offices is the oldest?");
        page.waitForSelector("[data-state][data-kind=away]");
        BrowserContext context = page.context();
        page.close();
        context.setOffline(false);
        page = context.newPage();
        page.navigate(address);
        saved();
        assertThat(page.inputValue("#explanation")).isEqualTo("The commission came first.");
        assertThat(page.inputValue("#stem")).isEqualTo("Which of the three offices is the oldest?");

        Page tab = page.context().newPage();
        tab.navigate(address);
        tab.fill("#stem", "Which office is the newest?");
        tab.waitForSelector("[data-state][data-kind=saved]");
        page.fill("#explanation", "Mine.");
        page.waitForSelector("[data-compare]:visible");
        page.click("[data-compare]");
        page.waitForSelector(".versions");
        Looks looks = new Looks(BROWSING.site());
        looks.at(page);
        page.click("button[value=both]");
        page.waitForSelector("[data-editor]");
        assertThat(page.inputValue("#explanation")).isEqualTo("Mine.");
        tab.reload();
        assertThat(tab.inputValue("#stem")).isEqualTo("Which office is the newest?");
        tab.close();
        looks.foundNothing();
    }

    @Test
    void rowsMoveByKeyAndThePreviewShowsWhatLearnersSee() {
        begin("ordering");
        page.fill("#stem", "Put the offices in order, the oldest first.");
        List<String> items = List.of("Camber Bank", "Brill Commission", "Gauge Office");
        for (int i = 0; i < items.size(); i++) {
            page.locator("[name=item]").nth(i).fill(items.get(i));
        }
        page.locator("[data-row]").nth(1).locator("[data-move=up]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=item]").first().inputValue()).isEqualTo("Brill Commission");
        assertThat(page.evaluate("document.activeElement.dataset.move")).isEqualTo("up");
        page.locator("[data-grip]").first().scrollIntoViewIfNeeded();
        page.locator("[data-grip]").first().hover();
        page.mouse().down();
        page.locator("[data-row]").nth(2).hover();
        page.mouse().move(200, page.locator("[data-row]").nth(2).boundingBox().y + 40);
        page.mouse().up();
        assertThat(page.locator("[name=item]").nth(2).inputValue()).isEqualTo("Brill Commission");

        page.fill("#words", "gauge off");
        page.locator("[data-found] input").first().check();
        page.locator("[data-picked] li").first().waitFor();
        saved();
        page.frameLocator("iframe").locator("text=Put the offices in order").waitFor();
        page.locator(".switch span", new Page.LocatorOptions().setHasText("After the answer"))
                .click();
        page.frameLocator("iframe").locator(".feedback").waitFor();
        assertThat(page.frameLocator("iframe").locator(".told").textContent()).contains("Gauge Office");
        page.reload();
        assertThat(page.locator("[name=item]").nth(2).inputValue()).isEqualTo("Brill Commission");
        assertThat(page.locator("[data-picked] li").count()).isEqualTo(1);

        Looks looks = new Looks(BROWSING.site());
        looks.at(page);
        for (String type : List.of("multiple-choice", "numeric")) {
            begin(type);
            looks.at(page);
        }
        looks.foundNothing();
    }

    @Test
    void selectedWordsBecomeTheBlankAndTheSignsOfMarkdownAreWrittenByKey() {
        begin("cloze");
        page.fill("#stem", "The Gauge Office was founded in 1944.");
        page.evaluate("document.querySelector('#stem').setSelectionRange(4, 16)");
        page.click("[data-make-blank]");
        assertThat(page.inputValue("#stem")).isEqualTo("The _____ was founded in 1944.");
        assertThat(page.inputValue("#answer")).isEqualTo("Gauge Office");

        page.fill("#explanation", "founded");
        page.locator("#explanation").selectText();
        page.keyboard().press("Control+b");
        assertThat(page.inputValue("#explanation")).isEqualTo("**founded**");
        saved();
    }

    private static void begin(String type) {
        page.setViewportSize(1440, 900);
        page.navigate(set + "/questions/new?type=" + type);
    }

    private static void saved() {
        page.waitForSelector("[data-state][data-kind=saved]");
    }
}
