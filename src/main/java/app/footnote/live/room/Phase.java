package app.footnote.live.room;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a room stands. */
public enum Phase {
    /** Players come in; nothing was asked yet. */
    LOBBY,
    /** The question is read; options are not shown and answers not taken. */
    READING,
    /** Answers are taken. */
    OPEN,
    /**
     * Answers are not taken any more but of those with extra time. It comes after every question of a room that has it
     * switched on and is always as long, whoever is there.
     */
    COLLECTING,
    /** The first vote is counted; players talk, then vote again. */
    DISCUSSION,
    /** The key, why it is right, and its footnotes. */
    REVEAL,
    SCOREBOARD,
    /** The end, with the best. The room can be looked at still. */
    PODIUM,
    /** Nobody gets in any more. */
    CLOSED;

    /** As it is sent and stored: {@code open}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it ends by itself when its time is over. */
    public boolean timed() {
        return this == READING || this == OPEN || this == COLLECTING;
    }

    /** Whether a question stands before the players that was not revealed yet. */
    public boolean asking() {
        return timed() || this == DISCUSSION;
    }
}
