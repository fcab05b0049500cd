package app.footnote.live;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.grading.Guessing;
import app.footnote.live.RoomResponseStore.Given;
import app.footnote.live.room.Event;
import app.footnote.question.Presentation;
import app.footnote.response.Context;
import app.footnote.response.Judgement;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Appends what was answered in rooms to the log of responses, once it was revealed: a part at a time, so that nobody
 * waits for it. The room keeps how far it is, in the same transaction, so that a crash leaves nothing out and doubles
 * nothing.
 */
final class RoomResponses {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Ids ids;

    RoomResponses(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Appends the answers to a question that are not in the log yet.
     *
     * @param until the number of the event by which it was revealed
     * @param question from 1; what was answered to others before it was left out with them
     */
    void append(RoomRow room, Presentation shown, long until, int question) {
        RoomRow.Planned planned = room.questions().get(question - 1);
        boolean more = true;
        while (more) {
            more = database.write(handle -> {
                long after = RoomStore.select(handle, room.id()).orElseThrow().logged();
                List<Given> some = RoomResponseStore.select(handle, room.id(), after, until, AT_ONCE);
                for (Given given : some) {
                    if (given.answered().question() == question) {
                        ResponseStore.insert(handle, response(room, planned, shown, given), shown);
                    }
                }
                boolean full = some.size() == AT_ONCE;
                RoomStore.updateLogged(
                        handle,
                        room.id(),
                        Math.max(after, full ? some.get(AT_ONCE - 1).number() : until));
                return full;
            });
        }
    }

    private Response response(RoomRow room, RoomRow.Planned planned, Presentation shown, Given given) {
        Event.Answered answered = given.answered();
        return new Response(
                ids.next(),
                "room-" + room.id() + "-" + given.number(),
                given.person(),
                planned.version(),
                planned.card(),
                Context.ROOM,
                room.id(),
                planned.seed(),
                answered.given(),
                Judgement.of(shown, answered.given(), answered.outcome()).outcome(),
                Guessing.answers(shown),
                null,
                Instant.ofEpochMilli(answered.at()),
                Duration.ofMillis(answered.took()));
    }
}
