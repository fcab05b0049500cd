package app.footnote.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything that is published of a set: the questions in their order and what its page says.
 *
 * @param givenAway by a question's id the facts whose answers its stem tells, which a round does not ask beside it
 */
public record SetContent(SetMetadata metadata, List<Question> questions, Map<String, List<String>> givenAway) {
    /** The facts a question rests on, and those it gives away. */
    List<String> touched(Question question) {
        List<String> touched = new ArrayList<>(question.facts());
        touched.addAll(givenAway.getOrDefault(question.id(), List.of()));
        return touched;
    }
}
