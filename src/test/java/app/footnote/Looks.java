package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages as they are shown now: nothing for axe to find on a small phone in light colours nor on a wide screen
 * in dark ones, and nothing that sticks out on either or between.
 */
final class Looks {
    private static final int PHONE = 320;
    private static final int TABLET = 768;
    private static final int DESK = 1440;
    /** Charts take their new size when a frame is drawn. */
    private static final String TWO_FRAMES =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final RunningSite site;
    private final List<String> problems = new ArrayList<>();

    Looks(RunningSite site) {
        this.site = site;
    }

    /** Goes to an address of the site and looks. */
    void at(Page page, String path) {
        page.navigate(site.address() + path);
        at(page);
    }

    /** Looks at what the page shows, and leaves it as a phone shows it in light colours. */
    void at(Page page) {
        show(page, DESK, ColorScheme.DARK);
        axe(page);
        show(page, TABLET, ColorScheme.LIGHT);
        show(page, PHONE, ColorScheme.LIGHT);
        axe(page);
    }

    void foundNothing() {
        assertThat(problems).isEmpty();
    }

    private void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(TWO_FRAMES);
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            problems.add(page.url() + " is wider than a screen of " + width + " pixels");
        }
    }

    private void axe(Page page) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> problems.add(page.url() + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getAny()));
    }
}
