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

/** Bringing a document in a browser, and how its pages look. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class DocumentsBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(23);

    @Test
    void aFileIsChosenReadAndShownAndEveryPageOnTheWayIsAccessible() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());
        Cast cast = BROWSING.cast();
        cast.invited("student", "dora");
        page.context()
                .addCookies(List.of(new Cookie("footnote-visitor", cast.cookie(cast.person("dora")))
                        .setUrl(BROWSING.site().address())));
        looks.at(page, "/documents");

        String text = "How the River Was Divided\n\nThe river was divided in 1996 by the five states that share it.\n\n"
                + "FUNDING: Nobody paid for it.";
        page.setInputFiles("#file", new FilePayload("river.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.click("main .button.primary");
        page.waitForSelector(".document");
        looks.at(page);
        page.click("button[name=in]");
        page.waitForSelector(".document");
        assertThat(page.locator("button[name=in]").count()).isZero();
        page.click("#delete ~ form button");
        looks.at(page);

        looks.foundNothing();
    }
}
