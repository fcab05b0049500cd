package app.footnote.study.forecast;

import java.util.List;

/**
 * A topic that will be asked about.
 *
 * @param studied its cards that were reviewed already
 * @param unseen how many there are beside them
 */
public record ExamTopic(String id, List<StudiedCard> studied, int unseen) {
    public ExamTopic {
        studied = List.copyOf(studied);
    }

    /** How many cards it has. */
    public int cards() {
        return studied.size() + unseen;
    }
}
