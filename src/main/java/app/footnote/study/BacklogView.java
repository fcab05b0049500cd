package app.footnote.study;

/**
 * How a backlog is cleared.
 *
 * @param due how many cards are due
 * @param aDay how many come a day
 * @param minutes about how long a day's cards take
 * @param cleared the day on which nothing waits any more, in words; empty where that day does not come
 */
public record BacklogView(int due, int aDay, int minutes, String cleared) {}
