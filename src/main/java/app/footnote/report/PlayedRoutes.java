package app.footnote.report;

import app.footnote.live.OwnReport;
import app.footnote.live.RoomReport;
import app.footnote.live.RoomSummary;
import app.footnote.live.Rooms;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Quotes;
import app.footnote.response.KeyNotices;
import app.footnote.response.NoticeLine;
import app.footnote.study.Practice;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody answered in a room, for themselves, and the same questions once more at their own pace. */
public final class PlayedRoutes implements Routes.Group {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final AuthorLibrary authors;
    private final Rooms rooms;
    private final Practice practice;
    private final Quotes quotes;
    private final KeyNotices notices;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    /** @param zone of the times that are shown */
    public PlayedRoutes(
            Pages pages,
            Gate gate,
            Library library,
            AuthorLibrary authors,
            Rooms rooms,
            Practice practice,
            Quotes quotes,
            KeyNotices notices,
            ZoneId zone) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.authors = authors;
        this.rooms = rooms;
        this.practice = practice;
        this.quotes = quotes;
        this.notices = notices;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/played", Access.LEARNER, this::rooms)
                .get("/played/{room}", Access.LEARNER, this::page)
                .get(
                        "/played/{room}/answers.{format}",
                        Access.LEARNER,
                        context -> RoomReportRoutes.send(context, new PlayedPage(own(context)).sheet(pages.texts())))
                .get("/played/{room}/again", Access.ANYONE, this::again)
                .post("/played/{room}/practise", Access.ANYONE, this::practise);
    }

    private void rooms(Context context) {
        List<PlayedRoom> played = rooms.playedBy(Gate.viewerOf(context).id()).stream()
                .map(room -> new PlayedRoom(
                        "/played/" + room.id(),
                        room.title(),
                        MOMENT.format(room.openedAt().atZone(zone))))
                .toList();
        String title = pages.texts().of("played.rooms");
        pages.show(context, templates.reportPlayedRooms(pages.page(context, title, ""), played));
    }

    private void page(Context context) {
        OwnReport own = own(context);
        Viewer viewer = Gate.viewerOf(context);
        PlayedView view = new PlayedPage(own).view(new Footnotes(set(own.room()).metadata(), quotes, viewer.person()));
        String title = pages.texts().of("played.title", view.title());
        pages.show(context, templates.reportPlayed(pages.page(context, title, ""), view, notices(viewer, own)));
    }

    /** What changed since about the keys of its questions. */
    private List<NoticeLine> notices(Viewer viewer, OwnReport own) {
        return notices.ofRoom(viewer.id(), own.room().id()).stream()
                .map(notice -> notices.line(notice, KeyNotices.Telling.ALL))
                .toList();
    }

    /** For whoever was not there, and for the host. */
    private void again(Context context) {
        RoomReport room = questions(context);
        String title = pages.texts().of("played.again", room.room().title());
        pages.show(
                context,
                templates.reportAgain(
                        pages.page(context, title, ""),
                        "/played/" + room.room().id(),
                        room.room().title(),
                        room.asked().size()));
    }

    private void practise(Context context) {
        RoomReport room = questions(context);
        PublishedSet set = set(room.room());
        OptionalLong round =
                practice.startWith(gate.greet(context), set.metadata().slug(), cards(room.asked(), set));
        pages.seeOther(
                context,
                round.isPresent()
                        ? "/rounds/" + round.getAsLong() + "/1"
                        : "/sets/" + set.metadata().slug());
    }

    /** Of a set that others do not see, whoever was in the room has seen the questions. */
    private RoomReport questions(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        long room = RoomReportRoutes.room(context);
        long person = viewer.person().orElse(0);
        return rooms.questions(room, person)
                .filter(found -> authors.sees(viewer.person(), found.room().set())
                        || rooms.own(room, person).isPresent())
                .orElseThrow(() -> Refusal.notFound("played"));
    }

    /** The cards of what was asked, as far as the set still has them. */
    private Set<Long> cards(List<RoomReport.Asked> questions, PublishedSet set) {
        Set<String> asked = questions.stream()
                .map(RoomReport.Asked::shown)
                .map(shown -> shown.question().id())
                .collect(Collectors.toSet());
        return set.entries().stream()
                .filter(entry -> asked.contains(library.question(entry.id()).id()))
                .map(PublishedSet.Entry::card)
                .collect(Collectors.toSet());
    }

    private OwnReport own(Context context) {
        return rooms.own(RoomReportRoutes.room(context), Gate.viewerOf(context).id())
                .orElseThrow(() -> Refusal.notFound("played"));
    }

    private PublishedSet set(RoomSummary room) {
        return library.set(room.set()).orElseThrow(() -> Refusal.notFound("set", room.set()));
    }
}
