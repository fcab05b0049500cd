package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page, light and dark, from a small phone to a wide screen: nothing for axe to find, nothing sticks out. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class PagesBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(21);

    @Test
    void everyPageIsAccessibleAndFits() {
        Page page = BROWSING.page();
        Looks looks = new Looks(BROWSING.site());

        looks.at(page, "/");
        looks.at(page, "/progress");
        rounds(page, looks);
        for (String path : List.of(
                "/",
                "/sets/river",
                "/sets/river/text",
                "/sets/river?nothing=1",
                "/sets/river/exam",
                "/sets/river/workload",
                "/progress",
                "/progress/reviews",
                "/progress/cards",
                "/memory",
                "/my-data",
                "/my-data/erase",
                "/help",
                "/privacy",
                "/nothing")) {
            looks.at(page, path);
        }
        page.navigate(BROWSING.site().address() + "/");
        page.click("text=Not me");
        looks.at(page);
        page.keyboard().press("?");
        looks.at(page);

        looks.foundNothing();
    }

    @Test
    void everyPageOfAccountsIsAccessibleAndFits() {
        Page page = BROWSING.page();
        Cast cast = BROWSING.cast();
        Looks looks = new Looks(BROWSING.site());

        for (String path : List.of("/sign-in", "/register", "/forgot", "/account", cast.invitation("instructor"))) {
            looks.at(page, path);
        }
        page.click("main .button.primary");
        looks.at(page);
        page.navigate(BROWSING.site().address() + "/register");
        page.evaluate("document.querySelector('form.fields').noValidate = true");
        page.click("main .button.primary");
        page.waitForSelector(".field-error");
        looks.at(page);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("display-name");

        signIn(page, cast, "ada");
        String person = "/people/" + cast.person("ada");
        for (String path : List.of("/account?saved=name", "/people", "/people?q=nobody", person)) {
            looks.at(page, path);
        }
        page.click("text=Make a link");
        page.waitForSelector("#link");
        looks.at(page);
        page.click("text=Sign out");
        page.waitForURL(url -> url.endsWith("/not-me?account"));
        looks.at(page);

        looks.foundNothing();
    }

    @Test
    void everyPageOfAClassIsAccessibleAndFits() {
        Page page = BROWSING.page();
        Cast cast = BROWSING.cast();
        Looks looks = new Looks(BROWSING.site());
        Visitor ines = cast.invited("instructor", "ines");
        HttpResponse<String> taught = ines.post("/classes", ines.get("/classes"), "name", "Rivers of the north");
        Visitor stan = cast.invited("student", "stan");
        stan.post("/join", stan.get("/join"), "code", cast.joinCode());
        String path = taught.uri().getPath();

        signIn(page, cast, "ines");
        looks.at(page, "/classes");
        looks.at(page, path);
        looks.at(page, path + "/members/" + cast.person("stan"));
        looks.at(page, path + "/stuck");
        looks.at(page, path + "/gradebook");
        page.navigate(BROWSING.site().address() + path + "/roster");
        page.fill("#text", "name,email,group\nMia Novak,mia@school.example,Blue\nRen,no mail,Blue\nStan Example,,");
        page.click("text=Look at it first");
        page.waitForSelector(".roster");
        looks.at(page);
        page.click("text=Take the ticked rows");
        page.waitForSelector(".slips");
        looks.at(page);
        looks.at(page, path + "/groups");
        signIn(page, cast, "stan");
        looks.at(page, "/classes");
        looks.at(page, "/join");

        looks.foundNothing();
    }

    private static void signIn(Page page, Cast cast, String name) {
        String cookie = cast.cookie(cast.person(name));
        page.context()
                .addCookies(List.of(new Cookie("footnote-visitor", cookie)
                        .setUrl(BROWSING.site().address())));
    }

    /** A question of every type, before and after its answer, and the result. */
    private static void rounds(Page page, Looks looks) {
        for (String as : List.of("questions", "cards")) {
            page.navigate(BROWSING.site().address() + "/sets/river");
            page.check("[value=" + as + "]");
            page.click("text=Start");
            for (page.waitForSelector(".study"); page.querySelector(".study") != null; next(page)) {
                looks.at(page);
                if (as.equals("cards")) {
                    page.click("[data-space]");
                    page.waitForSelector(".card-back");
                    looks.at(page);
                    page.click("[name=grade] >> nth=0");
                } else {
                    page.click("[name=nothing]");
                }
                page.waitForSelector(".feedback");
                page.click(".notes summary >> nth=0");
                looks.at(page);
            }
            looks.at(page);
        }
    }

    private static void next(Page page) {
        String before = page.url();
        page.click(".bar .primary");
        page.waitForURL(url -> !url.equals(before));
        page.waitForSelector("#stem, #score");
        page.waitForFunction("() => !document.querySelector('.feedback')");
    }
}
