package app.footnote.report;

import app.footnote.classroom.SchoolClass;
import java.util.List;

/**
 * Where a class or one student is stuck, as a page.
 *
 * @param student whom it is about; empty for the whole class
 * @param sentence what it comes to
 * @param sources what it is counted from
 */
public record StuckView(
        SchoolClass schoolClass,
        String student,
        String sentence,
        String sources,
        List<TopicRow> topics,
        List<CardRow> cards,
        List<StudentRow> students) {
    /** A topic, with the share of cards that are missed in percent. */
    public record TopicRow(String topic, String set, int answers, int right, int met, int missed, int missedPercent) {}

    /** A card that somebody misses. */
    public record CardRow(long card, String stem, String topic, int met, int missed, int right) {}

    /** A student; {@code worst} is the topic with most that they miss. */
    public record StudentRow(long person, String name, int answers, int right, int missed, String worst) {}
}
