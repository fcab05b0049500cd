package app.footnote.report;

import app.footnote.live.RoomReport;
import app.footnote.live.Rooms;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.ZoneId;

/** A room's report for its host, while it runs and afterwards, as a page and as tables. */
public final class RoomReportRoutes implements Routes.Group {
    private final Pages pages;
    private final Rooms rooms;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param zone of the times that are shown */
    public RoomReportRoutes(Pages pages, Rooms rooms, ZoneId zone) {
        this.pages = pages;
        this.rooms = rooms;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/rooms/{room}/report", Access.INSTRUCTOR, this::page)
                .get(
                        "/rooms/{room}/players.{format}",
                        Access.INSTRUCTOR,
                        context -> send(context, sheets(context).players()))
                .get(
                        "/rooms/{room}/answers.{format}",
                        Access.INSTRUCTOR,
                        context -> send(context, sheets(context).answers()));
    }

    private void page(Context context) {
        RoomReportView view = new RoomReportPage(report(context), zone).view();
        String title = pages.texts().of("room.title", view.title());
        pages.show(context, templates.reportRoom(pages.page(context, title, "rooms"), view));
    }

    private RoomSheets sheets(Context context) {
        return new RoomSheets(report(context), pages.texts());
    }

    private RoomReport report(Context context) {
        return rooms.report(room(context), Gate.viewerOf(context).id()).orElseThrow(() -> Refusal.notFound("room"));
    }

    /** The id in the address. */
    static long room(Context context) {
        String id = context.pathParam("room");
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.notFound("room");
        }
        return Long.parseLong(id);
    }

    /** Sends a table in the format that the address names. */
    public static void send(Context context, Sheet sheet) {
        SheetFormat format =
                SheetFormat.of(context.pathParam("format")).orElseThrow(() -> Refusal.notFound("page", context.path()));
        context.contentType(format.contentType()).header("Content-Disposition", sheet.disposition(format));
        try {
            sheet.write(format, context.outputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
