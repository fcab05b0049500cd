package app.footnote.study;

import java.util.List;

/** What readers told about questions. */
public record ThreadsView(List<ThreadLine> threads) {
    /**
     * A thread.
     *
     * @param kind a message key's end
     * @param begun the day, in words
     */
    public record ThreadLine(
            long id,
            String kind,
            String setTitle,
            String stem,
            String answer,
            String begun,
            boolean open,
            List<String> messages) {}
}
