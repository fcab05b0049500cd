package app.footnote.live;

import app.footnote.live.room.Refusal;

/** What becomes of a wish to join. */
public sealed interface Joining {
    /**
     * In the room.
     *
     * @param name as others see it
     * @param replaced whether it is not the one that was wished for
     */
    record In(int player, String name, boolean replaced) implements Joining {}

    record Refused(Refusal why) implements Joining {}

    /**
     * A wish to join.
     *
     * @param realName for the host only; empty where it is not asked for
     * @param privateCode by which somebody without an account has extra time; empty for none
     */
    record Wish(long person, String nickname, String realName, String privateCode) {}
}
