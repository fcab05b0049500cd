package app.footnote.study;

import app.footnote.question.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that chooses what a session goes through.
 *
 * @param set in addresses, or null for all sets
 * @param documents how each is cited, by its id
 * @param nothing whether a session was asked for that no card fits
 */
public record ChoiceView(
        @Nullable String set,
        String title,
        List<Topic> topics,
        Map<String, String> documents,
        List<String> authors,
        int today,
        int minutes,
        boolean nothing) {}
