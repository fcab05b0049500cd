package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The instructor’s pages of assignments in a browser. */
@EnabledIfSystemProperty(named = "footnote.browser", matches = "true", disabledReason = "there is no Chromium here")
class AssignmentBrowserTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing(75);

    @Test
    void theFormSaysTheRulesAsTheyAreTypedAndEveryPageIsAccessibleAndFits() {
        Assigned assigned = new Assigned(BROWSING.site(), BROWSING.cast());
        String quiz = assigned.quiz(8, Duration.ofMinutes(10), UnaryOperator.identity());
        Visitor student = assigned.student("Stan Example");
        HttpResponse<String> begun = student.post(quiz, student.get(quiz));
        BROWSING.site().later(Duration.ofMinutes(12));
        student.post(
                begun.uri().getPath() + "/answers",
                begun,
                "position",
                "1",
                "q1-option",
                "0",
                "q1-typed",
                "Vell",
                "waited",
                "180000",
                "device",
                "ab12",
                "own",
                "aaaaaaaaaaaaaaaa",
                "number",
                "1");
        Page page = BROWSING.page();
        page.context()
                .addCookies(List.of(new Cookie(
                                "footnote-visitor",
                                BROWSING.cast().cookie(BROWSING.cast().person("ines")))
                        .setUrl(BROWSING.site().address())));
        Looks looks = new Looks(BROWSING.site());

        String list = assigned.taught("/assignments");
        form(page, looks, list);
        looks.at(page, list);
        for (String part : List.of("", "/overrides", "/preview", begun.uri().getPath())) {
            page.navigate(BROWSING.site().address() + assigned.taught(quiz) + part);
            unfold(page);
            looks.at(page);
        }

        looks.foundNothing();
    }

    private static void form(Page page, Looks looks, String list) {
        page.navigate(BROWSING.site().address() + list + "/new?set=river");
        unfold(page);
        page.fill("[name=minutes]", "35");
        page.waitForSelector("#summary >> text=35 minutes for an attempt");
        page.check("[name=review][value=points]");
        assertThat(page.isChecked("[name=show-points-right-after]")).isTrue();
        assertThat(page.isChecked("[name=show-key-after-close]")).isFalse();
        page.check("[name=show-key-after-close]");
        assertThat(page.isChecked("[name=review][value=own]")).isTrue();
        looks.at(page);
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))");
    }
}
