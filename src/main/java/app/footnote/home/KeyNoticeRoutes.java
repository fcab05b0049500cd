package app.footnote.home;

import app.footnote.response.KeyNotice;
import app.footnote.response.KeyNotices;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Optional;

/** Closes what somebody was told of a changed key. */
public final class KeyNoticeRoutes implements Routes.Group {
    private final Pages pages;
    private final KeyNotices notices;

    public KeyNoticeRoutes(Pages pages, KeyNotices notices) {
        this.pages = pages;
        this.notices = notices;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/key-notices/{notice}/close", Access.LEARNER, this::close);
    }

    private void close(Context context) {
        KeyNotice closed = Optional.of(context.pathParam("notice"))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .flatMap(id -> notices.close(Gate.viewerOf(context).id(), Long.parseLong(id)))
                .orElseThrow(() -> Refusal.notFound("key-notice"));
        String there = KeyNotices.address(closed);
        boolean stays = Gate.formOf(context).text("at").isPresent() && !there.isEmpty();
        pages.seeOther(context, stays ? there : "/");
    }
}
