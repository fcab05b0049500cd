package app.footnote.live.room;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something is not done; people are shown the message {@link #textKey}. */
public enum Refusal {
    /** The question is not open yet. */
    EARLY,
    /** Its time is over. */
    LATE,
    /** The room is paused. */
    PAUSED,
    /** There is another answer of the player to it already. */
    ANSWERED,
    /** It does not fit the question. */
    UNFIT,
    /** The host's command was for a step that is over. */
    STALE,
    /** It is nothing that can be done at this phase. */
    NOT_NOW,
    /** The message was not understood. */
    UNREADABLE,
    /** Too many messages in a short time. */
    TOO_MANY,
    /** The player is not in the room. */
    UNKNOWN,
    KICKED,
    LOCKED,
    /** The room takes no players after its first question was shown. */
    STARTED,
    CLOSED,
    /** The nickname is no name: empty, too long, or several lines. */
    NAME,
    /** A real name is asked for. */
    REAL_NAME,
    /** The private code is nobody's. */
    CODE,
    /** It could not be stored just now. */
    BUSY;

    /** As it is sent: {@code not-now}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that tells people. */
    public String textKey() {
        return "live.refused." + code();
    }
}
