package app.footnote.attempt;

import app.footnote.classroom.SchoolClass;
import java.util.List;

/**
 * How a class stands with an assignment.
 *
 * @param address of the assignment
 * @param shelf where it is, and {@code state} what holds of it now
 * @param begun whether somebody has begun it
 * @param rules in words
 * @param figures how many have not begun, are at it, and have handed in
 * @param zone in which times are said
 * @param saved whether something was just saved
 */
public record ResultsView(
        SchoolClass schoolClass,
        String address,
        String title,
        String shelf,
        String state,
        boolean begun,
        List<String> rules,
        Figures figures,
        List<Line> lines,
        LateAnswers late,
        String zone,
        boolean saved) {
    /** How many students are how far. */
    public record Figures(int waiting, int running, int submitted) {}

    /**
     * A student.
     *
     * @param state the end of a message's key
     * @param when in words
     * @param answered of the last attempt, in words
     * @param points that count, in words
     */
    public record Line(String name, String state, String when, String answered, String points, List<Go> attempts) {}

    /** An attempt. */
    public record Go(long id, int number) {}

    /**
     * Answers that came after the end.
     *
     * @param inTime how many of them were given before it, as far as the waiting of the device tells
     * @param outages in which the server was down and some of them were given
     */
    public record LateAnswers(List<LateLine> lines, int inTime, List<OutageLine> outages) {}

    /** One of them, with both times in words; {@code device} is empty where it does not say. */
    public record LateLine(
            long save, long attempt, String name, int question, String device, String given, String received) {}

    /** A time in which the server was down. */
    public record OutageLine(long from, String words, int answers) {}
}
