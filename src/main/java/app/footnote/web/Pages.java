package app.footnote.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/** Makes pages: gives templates what every page has around it, and sends what they render. */
public final class Pages {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Texts texts;
    private final Assets assets;
    private final Optional<Duration> idle;

    /** @param idle where the computers that show the pages are shared, after how long without use people are forgotten */
    public Pages(Texts texts, Assets assets, Optional<Duration> idle) {
        this.texts = texts;
        this.assets = assets;
        // a moment later, so that nobody is known any more when the start is asked for
        this.idle = idle.map(forgotten -> forgotten.plus(A_MOMENT));
    }

    public Texts texts() {
        return texts;
    }

    /** What a page has around it; {@code section} is the part of the site that the navigation marks as current. */
    public Page page(Context context, String title, String section) {
        return new Page(title, section, Gate.viewerOf(context), idle, Gate.keysOf(context), texts, assets);
    }

    /** Sends a rendered page. */
    public void show(Context context, JteModel model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        model.render(output);
        context.contentType("text/html; charset=utf-8").result(output.toByteArray());
    }

    /** Whether a script of ours asks, which puts the page it gets in place of its own and keeps addresses in order. */
    public static boolean isSwapped(Context context) {
        return context.header("Footnote-Swap") != null;
    }

    /** Sends the browser to a page with a GET, so that reloading it sends no form again. */
    public void seeOther(Context context, String address) {
        context.redirect(address, io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
