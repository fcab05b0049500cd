package app.footnote.live.room;

import app.footnote.grading.Given;
import app.footnote.grading.Outcome;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a room. Events are stored before anybody hears of them; a room is the fold over its events. Instants
 * are milliseconds since 1970.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Event.Kicked.class, name = "kicked"),
    @JsonSubTypes.Type(value = Event.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Event.Began.class, name = "began"),
    @JsonSubTypes.Type(value = Event.Skipped.class, name = "skipped"),
    @JsonSubTypes.Type(value = Event.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Event.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = Event.TimeAdded.class, name = "time-added"),
    @JsonSubTypes.Type(value = Event.GivenBack.class, name = "given-back"),
    @JsonSubTypes.Type(value = Event.Locked.class, name = "locked"),
    @JsonSubTypes.Type(value = Event.HostAway.class, name = "host-away")
})
public sealed interface Event {
    /** Somebody came in. Who they are is not in the event but in the room's list of players. */
    @JsonIgnoreProperties({"person", "name", "realName", "extraTimePercent"})
    record Joined(
            int player, long person, String name, @Nullable String realName, int extraTimePercent) implements Event {}

    record Kicked(int player) implements Event {}

    /**
     * An answer.
     *
     * @param id what the device calls it
     * @param question from 1
     * @param took milliseconds by which it is scored: from the opening to the receipt, less the credit, in the
     *     player's own time
     */
    record Answered(int player, String id, int question, int vote, Given given, Outcome outcome, long at, long took)
            implements Event {}

    /**
     * A phase began.
     *
     * @param question from 1; 0 before the first
     * @param until when it ends by itself, or null
     */
    record Began(
            Phase phase,
            int question,
            int vote,
            long at,
            @Nullable Long until) implements Event {}

    /** The question that the room was at is left out. */
    record Skipped(int question) implements Event {}

    record Paused(long at) implements Event {}

    record Resumed(long at) implements Event {}

    record TimeAdded(long milliseconds) implements Event {}

    /** The time between was nobody's. */
    record GivenBack(long from, long until) implements Event {}

    record Locked(boolean locked) implements Event {}

    record HostAway(boolean away) implements Event {}

    /** The player whom it is about; 0 where it is about all. */
    default int about() {
        if (this instanceof Joined joined) {
            return joined.player();
        }
        if (this instanceof Kicked kicked) {
            return kicked.player();
        }
        return this instanceof Answered answered ? answered.player() : 0;
    }
}
