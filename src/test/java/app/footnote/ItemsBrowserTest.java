package app.footnote;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the pages about what questions tell look. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class ItemsBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(37);

    @Test
    void everyPageAboutQuestionsIsAccessible() {
        Page page = BROWSING.page();
        RunningSite site = BROWSING.site();
        Cast cast = BROWSING.cast();
        Visitor ines = cast.invited("instructor", "ines");
        new Answered(site, "river").room();
        String towns = Towns.begin(site, ines);
        site.later(Duration.ofMinutes(1));
        page.context()
                .addCookies(List.of(
                        new Cookie("footnote-visitor", cast.cookie(cast.person("ines"))).setUrl(site.address())));
        Looks looks = new Looks(site);

        looks.at(page, "/sets/river/items?context=room");
        page.click("text=Where has the secretariat");
        page.waitForSelector(".options-taken");
        looks.at(page);
        looks.at(page, "/workbench/" + towns + "/questions/" + Towns.QUESTION + "/distractor?option=1902");

        looks.foundNothing();
    }
}
