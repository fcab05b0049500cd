package app.footnote.live.room;

import org.jspecify.annotations.Nullable;

/** Somebody in a room, with what they have reached so far. */
public final class Player {
    private final int number;
    private final String name;
    private final @Nullable String realName;
    private final int extraTimePercent;
    private boolean kicked;
    private int score;
    private int rank;

    Player(Event.Joined joined) {
        number = joined.player();
        name = joined.name();
        realName = joined.realName();
        extraTimePercent = joined.extraTimePercent();
    }

    /** From 1, in the order of joining. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** What only the host sees, or null. */
    public @Nullable String realName() {
        return realName;
    }

    int extraTimePercent() {
        return extraTimePercent;
    }

    public boolean kicked() {
        return kicked;
    }

    public int score() {
        return score;
    }

    /** From 1, shared by those with equal scores; 0 before the first reveal. */
    public int rank() {
        return rank;
    }

    void kick() {
        kicked = true;
    }

    void add(int points) {
        score += points;
    }

    void rank(int place) {
        rank = place;
    }
}
