package app.footnote.live;

import app.footnote.question.NamedDraw;
import app.footnote.question.QuestionType;
import app.footnote.question.Topic;
import java.util.List;
import java.util.Map;

/**
 * The page on which a room is opened from a set.
 *
 * @param slug the set's name in addresses
 * @param questions how many of its questions can be answered on a phone
 * @param documents how each is cited, by its id
 * @param draws of the set's own, by name
 * @param draft whether only those who write the set see it
 * @param problem why no room was opened, as the key of a text; empty where none was asked for
 */
public record OpenView(
        String slug,
        String title,
        int questions,
        List<Topic> topics,
        Map<String, String> documents,
        List<QuestionType> types,
        List<NamedDraw> draws,
        boolean draft,
        String problem) {
    /** What can be switched on. */
    public static final List<String> TICKS =
            List.of("names", "late-join", "shuffle", "end-early", "second-vote", "real-names");

    /** What is switched on where nothing is changed. */
    public static final List<String> USUAL = List.of("names", "late-join", "shuffle");
}
