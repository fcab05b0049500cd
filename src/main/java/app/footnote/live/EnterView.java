package app.footnote.live;

/**
 * Joining a room.
 *
 * @param code of the room
 * @param title of its set
 * @param rule how it is scored
 * @param players how many are in it
 * @param asksName whether the teacher asks for a name that only they see
 * @param takesCode whether somebody may have a private code for extra time
 * @param locked whether nobody gets in just now
 */
public record EnterView(
        String code,
        String title,
        String rule,
        int players,
        boolean namesShown,
        boolean asksName,
        boolean takesCode,
        boolean locked) {}
