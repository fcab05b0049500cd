package app.footnote.live;

import app.footnote.live.room.Phase;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opening a room from a set, and the rooms that an instructor opened. */
public final class OpenRoutes implements Routes.Group {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Library library;
    private final Rooms rooms;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param zone of the times that are shown */
    public OpenRoutes(Pages pages, Library library, Rooms rooms, ZoneId zone) {
        this.pages = pages;
        this.library = library;
        this.rooms = rooms;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/live", Access.INSTRUCTOR, context -> show(context, false))
                .post("/sets/{set}/live", Access.INSTRUCTOR, this::open)
                .get("/rooms", Access.INSTRUCTOR, this::rooms);
    }

    private void open(Context context) {
        PublishedSet set = set(context);
        long host = Gate.viewerOf(context).id();
        Optional<String> code = rooms.open(host, new OpenForm(Gate.formOf(context), set).read());
        Optional<RoomSummary> opened = code.flatMap(rooms::find);
        if (opened.isEmpty()) {
            context.status(422);
            show(context, true);
            return;
        }
        pages.seeOther(context, "/rooms/" + opened.get().id() + "/screen");
    }

    private void show(Context context, boolean nothing) {
        PublishedSet set = set(context);
        List<QuestionType> types = set.entries().stream()
                .map(PublishedSet.Entry::type)
                .filter(type -> type != QuestionType.CARD)
                .distinct()
                .sorted()
                .toList();
        OpenView view = new OpenView(
                set.metadata().slug(),
                set.metadata().title(),
                Draw.Pool.any(0).available(set.entries()),
                set.metadata().topics(),
                set.metadata().citedAs(),
                types,
                nothing);
        String title = pages.texts().of("live.open.title");
        pages.show(context, templates.liveOpen(pages.page(context, title, ""), view));
    }

    private void rooms(Context context) {
        List<RoomsView.Line> lines = rooms.openedBy(Gate.viewerOf(context).id()).stream()
                .map(this::line)
                .toList();
        String title = pages.texts().of("live.rooms.title");
        pages.show(context, templates.liveRooms(pages.page(context, title, "rooms"), new RoomsView(lines)));
    }

    private RoomsView.Line line(RoomSummary room) {
        return new RoomsView.Line(
                "/rooms/" + room.id(),
                room.title(),
                MOMENT.format(room.openedAt().atZone(zone)),
                HostPage.shown(room.code()),
                room.players(),
                room.phase() == Phase.CLOSED ? "over" : "open");
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }
}
