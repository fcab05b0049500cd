package app.footnote.live.room;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a command.
 *
 * @param events what happens by it; none where it is done already
 * @param refusal why it is not done, or null
 */
public record Decision(List<Event> events, @Nullable Refusal refusal) {
    static final Decision NOTHING = new Decision(List.of(), null);

    static Decision of(Event... events) {
        return new Decision(List.of(events), null);
    }

    static Decision refused(Refusal why) {
        return new Decision(List.of(), why);
    }
}
