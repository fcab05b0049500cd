package app.footnote;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A site for a class of browser tests, and the one browser that all of them share. */
final class Browsing implements BeforeAllCallback, AfterAllCallback {
    private final long seed;
    private RunningSite site;
    private @Nullable Cast cast;
    private Chromium chromium;

    Browsing(long seed) {
        this.seed = seed;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        site = new RunningSite(seed);
        chromium = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(new Chromium()), Shared.class)
                .chromium();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        site.close();
    }

    RunningSite site() {
        return site;
    }

    /** The people with accounts on the site. */
    Cast cast() {
        if (cast == null) {
            cast = new Cast(site);
        }
        return cast;
    }

    /** Somebody new, with a browser of their own. */
    Page page() {
        return chromium.page();
    }

    Page page(Browser.NewContextOptions options) {
        return chromium.page(options);
    }

    private record Shared(Chromium chromium) implements AutoCloseable {
        @Override
        public void close() {
            chromium.close();
        }
    }
}
