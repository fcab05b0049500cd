package app.footnote.live;

import app.footnote.live.room.Phase;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Draw;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.question.Visibility;
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
    private final AuthorLibrary authors;
    private final Rooms rooms;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param zone of the times that are shown */
    public OpenRoutes(Pages pages, Library library, AuthorLibrary authors, Rooms rooms, ZoneId zone) {
        this.pages = pages;
        this.library = library;
        this.authors = authors;
        this.rooms = rooms;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/live", Access.INSTRUCTOR, this::form)
                .post("/sets/{set}/live", Access.INSTRUCTOR, this::open)
                .get("/rooms", Access.INSTRUCTOR, this::rooms);
    }

    /** A set that was never published has no questions yet: it is published, for its authors alone, where it is written. */
    private void form(Context context) {
        String slug = context.pathParam("set");
        if (library.set(slug).isEmpty() && authors.id(slug).isPresent()) {
            pages.seeOther(context, "/workbench/" + slug + "#publish");
        } else {
            show(context, "");
        }
    }

    private void open(Context context) {
        PublishedSet set = set(context);
        if (isDraft(set) && Gate.formOf(context).text("draft").isEmpty()) {
            context.status(422);
            show(context, "live.open.draft.refused");
            return;
        }
        long host = Gate.viewerOf(context).id();
        Optional<String> code = rooms.open(host, new OpenForm(Gate.formOf(context), set).read());
        Optional<RoomSummary> opened = code.flatMap(rooms::find);
        if (opened.isEmpty()) {
            context.status(422);
            show(context, "live.open.nothing");
            return;
        }
        pages.seeOther(context, "/rooms/" + opened.get().id() + "/screen");
    }

    private void show(Context context, String problem) {
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
                set.metadata().draws(),
                isDraft(set),
                problem);
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

    private boolean isDraft(PublishedSet set) {
        return authors.id(set.metadata().slug())
                .filter(id -> authors.visibility(id) == Visibility.AUTHORS)
                .isPresent();
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }
}
