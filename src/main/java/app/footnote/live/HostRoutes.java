package app.footnote.live;

import app.footnote.classroom.QrCode;
import app.footnote.live.room.Phase;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Origin;
import app.footnote.web.Page;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import gg.jte.models.runtime.JteModel;
import io.javalin.http.Context;
import java.util.function.BiFunction;

/** The pages from which a room is led: the projector's and the controls. Somebody else's room is not there. */
public final class HostRoutes implements Routes.Group {
    private final Pages pages;
    private final Origin origin;
    private final Rooms rooms;
    private final StaticTemplates templates = new StaticTemplates();

    public HostRoutes(Pages pages, Origin origin, Rooms rooms) {
        this.pages = pages;
        this.origin = origin;
        this.rooms = rooms;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/rooms/{room}", Access.INSTRUCTOR, context -> show(context, templates::liveHost))
                .get("/rooms/{room}/screen", Access.INSTRUCTOR, context -> show(context, templates::liveScreen))
                .get("/rooms/{room}/code.svg", Access.INSTRUCTOR, this::picture);
    }

    private void show(Context context, BiFunction<Page, HostPage, JteModel> template) {
        RoomSummary room = own(context);
        if (room.phase() == Phase.CLOSED) {
            pages.seeOther(context, address(room) + "/report");
            return;
        }
        HostPage page = new HostPage(
                room.title(),
                address(room),
                "/live/" + room.code() + "/socket/host",
                link(context, room),
                origin.site(context).replaceFirst("^https?://", "") + "/play",
                room.code());
        pages.show(context, template.apply(pages.page(context, room.title(), "rooms"), page));
    }

    private void picture(Context context) {
        String picture = QrCode.svg(link(context, own(context)));
        context.contentType("image/svg+xml").header("Cache-Control", "no-store").result(picture);
    }

    private RoomSummary own(Context context) {
        String id = context.pathParam("room");
        return rooms.openedBy(Gate.viewerOf(context).id()).stream()
                .filter(room -> Long.toString(room.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("room"));
    }

    private String link(Context context, RoomSummary room) {
        return origin.site(context) + "/play/" + room.code();
    }

    private static String address(RoomSummary room) {
        return "/rooms/" + room.id();
    }
}
