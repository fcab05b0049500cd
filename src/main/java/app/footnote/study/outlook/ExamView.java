package app.footnote.study.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exam of a set.
 *
 * @param date as a date field takes it, empty where there is none
 * @param problem what is wrong with what was sent, or empty
 * @param says the sentences of the forecast; empty where there is none yet
 * @param stopped whether working it out was broken off
 * @param done how many hundredths of it are worked out; null where it is not worked out now
 */
public record ExamView(
        String setTitle,
        String address,
        String date,
        String minutes,
        String problem,
        boolean stopped,
        @Nullable Integer done,
        List<String> says,
        boolean met,
        List<Line> topics,
        int mostQuestions) {
    /** A topic: how many of its cards will be recalled, and between which numbers that lies in four of five cases. */
    public record Line(String title, int cards, long expected, long low, long high) {}
}
