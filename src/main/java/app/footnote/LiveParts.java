package app.footnote;

import app.footnote.classroom.Accommodations;
import app.footnote.classroom.PrivateCodes;
import app.footnote.db.Outages;
import app.footnote.live.Extras;
import app.footnote.live.HostRoutes;
import app.footnote.live.LiveSockets;
import app.footnote.live.OpenRooms;
import app.footnote.live.OpenRoutes;
import app.footnote.live.PlayRoutes;
import app.footnote.live.Rooms;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.report.RoomReportRoutes;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Origin;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import app.footnote.web.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/** What live rooms are made of. */
record LiveParts(OpenRooms open, Rooms rooms) {
    static LiveParts of(Site.Parts parts, Library library, Texts texts, ClassParts classes, Outages outages) {
        OpenRooms open = new OpenRooms(
                        parts.database(), library, parts.quotes(), parts.ids(), parts.clock(), System::nanoTime)
                .recover(outages);
        Rooms rooms = new Rooms(
                parts.database(),
                library,
                parts.ids(),
                parts.clock(),
                parts.random(),
                open,
                new AccommodatedExtras(classes.accommodations(), classes.codes()),
                texts.language(),
                texts.of("live.neutral-name"));
        return new LiveParts(open, rooms);
    }

    List<Routes.Group> groups(Site.Parts parts, Pages pages, Gate gate, Origin origin, Limits limits) {
        ZoneId zone = parts.days().zone();
        return List.of(
                new LiveSockets(open, pages.texts(), parts.random()::nextLong),
                new OpenRoutes(pages, parts.library(), new AuthorLibrary(parts.database(), parts.ids()), rooms, zone),
                new HostRoutes(pages, origin, rooms),
                new PlayRoutes(pages, gate, rooms, limits),
                new RoomReportRoutes(pages, rooms, zone));
    }

    /** Extra time as the class pages set it. */
    private record AccommodatedExtras(Accommodations accommodations, PrivateCodes codes) implements Extras {
        @Override
        public int of(long person) {
            return accommodations.own(person).extraTimePercent();
        }

        @Override
        public OptionalInt ofCode(String privateCode) {
            return codes.accommodation(privateCode)
                    .map(found -> OptionalInt.of(found.extraTimePercent()))
                    .orElse(OptionalInt.empty());
        }
    }
}
