package app.footnote.study;

import app.footnote.question.markup.Markup;
import java.util.List;

/**
 * What readers told about questions.
 *
 * @param own whether they are the viewer's own, and not those that wait for them
 */
public record ThreadsView(boolean own, List<ThreadLine> threads) {
    /**
     * A thread.
     *
     * @param address where it is answered or gone on with
     * @param kind a message key's end
     * @param begun the day, in words
     */
    public record ThreadLine(
            long id,
            String address,
            String kind,
            String setTitle,
            Markup stem,
            Markup answer,
            String begun,
            boolean open,
            List<MessageLine> messages) {}

    /**
     * A message.
     *
     * @param day in words
     */
    public record MessageLine(String text, boolean byAuthor, String day) {}
}
