package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole games with a host, a projector and players, each in a browser of their own. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class LiveBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(61);

    /** Keeps all that a screen reader is told by the page. */
    private static final String LISTEN = """
            addEventListener("DOMContentLoaded", () => {
              window.heard = JSON.parse(sessionStorage.getItem("heard") ?? "[]");
              new MutationObserver(() => {
                const text = document.getElementById("announcer").textContent;
                if (text) sessionStorage.setItem("heard", JSON.stringify(heard = [...heard, text]));
              }).observe(document.getElementById("announcer"), { childList: true, characterData: true, subtree: true });
            });""";

    private static RunningSite site;
    private static Looks looks;

    @BeforeAll
    static void start() {
        site = BROWSING.site();
        site.letTheClockGo();
        BROWSING.cast().invited("instructor", "ines");
        looks = new Looks(site);
    }

    @Test
    void wholeGameSurvivesSleepReloadNetworkCutAndRestart() {
        Page settings = settings();
        looks.at(settings);
        Page screen = room(settings);
        String code = screen.textContent(".lobby .code").replaceAll("\\D", "");
        Page controls = signedIn();
        controls.navigate(screen.url().replace("/screen", ""));
        String report = screen.url().replace("/screen", "/report");
        Page mira = joined(code, "Mira", new Browser.NewContextOptions().setViewportSize(360, 700));
        Page jonas = joined(code, "Jonas", new Browser.NewContextOptions().setViewportSize(360, 700));
        Page plain = joined(code, "Petra", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        screen.waitForSelector("#arrived li >> nth=2");
        looks.at(screen);

        screen.keyboard().press("Enter");
        mira.waitForSelector("button.option");
        looks.at(mira);
        mira.click("button.option >> nth=0");
        received(mira);
        jonas.waitForSelector("button.option");
        jonas.context().setOffline(true);
        jonas.waitForSelector("#link-state[data-state=away]");
        jonas.click("button.option >> nth=1");
        jonas.waitForSelector("#receipt[data-state=kept]");
        jonas.context().setOffline(false);
        received(jonas);
        plain.reload();
        plain.check("input[name=option] >> nth=0");
        plain.click("text=Send");
        assertThat(plain.textContent(".receipt")).contains("Your answer is in");
        screen.waitForSelector("text=3 of 3 answered");

        screen.keyboard().press("Enter");
        mira.waitForSelector("#result");
        screen.waitForSelector(".option.key");
        looks.at(screen);
        looks.at(mira);
        controls.waitForSelector(".option.key");
        looks.at(controls);
        plain.reload();
        assertThat(plain.textContent("main .notes")).contains("Ferrier");

        CDPSession phone = jonas.context().newCDPSession(jonas);
        sleep(phone, "frozen");
        next(screen, ".board");
        next(screen, ".options, .tally");
        mira.waitForSelector("#below");
        mira.reload();
        mira.waitForSelector("#below .option, #below form");
        site.stop();
        mira.waitForSelector("#link-state[data-state=away]");
        site.start();
        sleep(phone, "active");
        jonas.waitForSelector("#below .option, #below form");
        jonas.waitForSelector("#link-state[data-state=on]");
        mira.waitForSelector("#link-state[data-state=on]");
        screen.waitForSelector("#link-state[data-state=on]");
        answer(mira);
        received(mira);

        screen.click("[data-do=finish]");
        screen.click("text=Really finish?");
        mira.waitForSelector(".still >> text=My answers");
        assertThat(mira.textContent("h1")).contains("Place");
        screen.waitForSelector(".podium");
        screen.click("text=Close the room");
        jonas.waitForSelector("text=Question by question");
        mira.waitForSelector("text=Question by question");
        looks.at(mira);
        mira.click("text=Practise these questions again");
        mira.waitForSelector(".study");
        controls.navigate(report);
        assertThat(controls.textContent(".room-players")).contains("Mira").contains("Petra");
        looks.at(controls);
        assertThat(controls.request()
                        .get(controls.url().replace("/report", "/players.csv"))
                        .text())
                .contains("Mira")
                .contains("Jonas");
        controls.click("text=Practise at one’s own pace");
        Page absent = BROWSING.page();
        absent.navigate(controls.url());
        absent.click("main .primary");
        absent.waitForSelector(".study");
        looks.foundNothing();
    }

    @Test
    void blindStudentPlaysByKeyboardAndIsToldEachStepOnce() {
        Page screen = room(settings());
        String code = screen.textContent(".lobby .code").replaceAll("\\D", "");
        Page page = BROWSING.page();
        page.addInitScript(LISTEN);
        page.navigate(site.address() + "/play/" + code);
        page.focus("#nickname");
        page.keyboard().type("Blue Heron");
        page.keyboard().press("Enter");
        page.waitForSelector(".live.play h1:focus");
        assertThat(page.textContent("h1")).isEqualTo("You are in, Blue Heron.");

        screen.keyboard().press("Enter");
        page.waitForSelector("#stem:focus");
        page.waitForSelector("button.option");
        page.keyboard().press("Tab");
        assertThat(focusedName(page)).startsWith("A ");
        page.keyboard().press("Enter");
        received(page);
        screen.keyboard().press("Enter");
        page.waitForSelector("#result:focus");
        screen.keyboard().press("Enter");
        page.waitForSelector("#stem:focus");
        assertThat(page.textContent("h1")).contains("Place 1 of 1");
        screen.keyboard().press("Enter");
        page.waitForSelector("#below .option, #below input");
        page.keyboard().press("Tab");
        page.keyboard().type("1240"); // it is to be typed
        page.keyboard().press("Enter");
        received(page);
        screen.keyboard().press("Enter");
        page.waitForSelector("#result:focus");
        screen.click("[data-do=finish]");
        screen.click("text=Really finish?");
        page.waitForSelector(".still >> text=My answers");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("text=Question by question");

        assertThat(heard(page))
                .anyMatch(text -> text.matches("Question 1 of \\d"))
                .anyMatch(text -> text.matches("\\d options"))
                .contains("✓ Your answer is in.")
                .anyMatch(text -> text.startsWith("Right. ") || text.startsWith("Not this time. "));
        assertThat(heard(page))
                .filteredOn(text -> text.contains("seconds left"))
                .hasSizeLessThan(4);
    }

    /** Three clicks lead to the first question, beside the settings that keep the test short. */
    private static Page settings() {
        Page screen = signedIn();
        screen.navigate(site.address() + "/sets/river");
        screen.click("text=Start a live quiz");
        screen.click("summary");
        screen.selectOption("#reading", "0");
        screen.uncheck("[name=shuffle]");
        return screen;
    }

    private static Page room(Page screen) {
        screen.setViewportSize(1920, 1080);
        screen.click("main .button.primary");
        screen.waitForSelector(".live.screen [data-do=next]:enabled");
        return screen;
    }

    private static Page signedIn() {
        Page page = BROWSING.page();
        long ines = BROWSING.cast().person("ines");
        page.context()
                .addCookies(
                        List.of(new Cookie("footnote-visitor", BROWSING.cast().cookie(ines)).setUrl(site.address())));
        return page;
    }

    private static Page joined(String code, String name, Browser.NewContextOptions options) {
        Page page = BROWSING.page(options);
        page.navigate(site.address() + "/play");
        page.fill("#code", code);
        page.click("main .button.primary");
        page.fill("#nickname", name);
        page.click("main .button.primary");
        page.waitForSelector(".live.play");
        return page;
    }

    private static void next(Page screen, String shown) {
        screen.click("[data-do=next]:enabled");
        screen.waitForSelector(shown);
    }

    /** As a phone in a pocket does. */
    private static void sleep(CDPSession phone, String state) {
        JsonObject to = new JsonObject();
        to.addProperty("state", state);
        phone.send("Page.setWebLifecycleState", to);
    }

    private static void answer(Page page) {
        if (page.querySelector("#below button.option") != null) {
            page.click("#below button.option >> nth=0");
        } else if (page.querySelector("#below input[type=checkbox]") != null) {
            page.check("#below input[type=checkbox] >> nth=0");
            page.click("#below .primary");
        } else {
            page.fill("#typed", "1240");
            page.click("#below .primary");
        }
    }

    private static void received(Page page) {
        page.waitForSelector("#receipt[data-state=received]");
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Page page) {
        return (List<String>) page.evaluate("heard");
    }

    private static String focusedName(Page page) {
        return page.evaluate("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')")
                .toString();
    }
}
