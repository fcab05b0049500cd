package app.footnote.study.queue;

import java.util.List;

/**
 * Cards that were missed in class since they were last studied, but not those that are put off or taken out.
 *
 * @param cards what was missed last first
 * @param today how many of them were missed today: these come whatever the day's limits are
 */
public record Missed(List<Long> cards, int today) {
    /** Nothing was missed. */
    public static final Missed NONE = new Missed(List.of(), 0);
}
