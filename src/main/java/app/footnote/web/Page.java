package app.footnote.web;

import java.time.Duration;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param title in the browser's tab, before the name of the site
 * @param section the part of the site that the navigation marks as current; empty for none
 * @param idle after how long without use it returns to the start, where the computers that show it are shared
 * @param keys the visitor's single keys
 */
public record Page(
        String title, String section, Viewer viewer, Optional<Duration> idle, Keys keys, Texts texts, Assets assets) {
    /** Whether the computers that show it are shared. */
    public boolean kiosk() {
        return idle.isPresent();
    }

    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** The key that stands for what this one usually does. */
    public String key(String usual) {
        return keys.of(usual);
    }

    /** The address of a static file. */
    public String asset(String path) {
        return assets.address(path);
    }
}
