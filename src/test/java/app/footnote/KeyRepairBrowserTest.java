package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Repairing a key in a browser, from the question to the log. */
class KeyRepairBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(37);

    @Test
    void keyIsReplacedByKeyboardAndEveryPageOnTheWayIsAccessible() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());
        Cast cast = BROWSING.cast();
        page.context()
                .addCookies(List.of(new Cookie("footnote-visitor", cast.cookie(cast.person("ada")))
                        .setUrl(BROWSING.site().address())));
        looks.at(page, "/workbench/river/questions/match%3Amatching/key");
        looks.at(page, "/workbench/river/questions/seat%3Asingle-choice/key");

        page.focus("#do-new");
        page.keyboard().press("Space");
        page.focus("#right-3");
        page.keyboard().press("Space");
        page.focus("#right-1");
        page.keyboard().press("Space");
        page.focus("#reason");
        page.keyboard().type("The register says so.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("[name=confirm]");
        assertThat(page.textContent("main")).contains("New key: Marn", "Nothing: no answer so far");
        looks.at(page);
        page.click("[name=confirm]");
        page.waitForSelector("[data-follow] >> text=Done.");
        looks.at(page);
        page.click("text=All changes of keys of this set");
        looks.at(page);

        looks.foundNothing();
    }
}
