package app.footnote.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a session went so far.
 *
 * @param more whether a card comes next
 * @param undoable whether there is a step to undo
 */
record StudySummary(StudySession session, List<StudyTurn> turns, boolean more, boolean undoable) {
    /** How many cards were answered. */
    int answered() {
        return firsts().size();
    }

    /** How many of them were right at the first go. */
    int right() {
        return (int)
                firsts().values().stream().filter(turn -> !turn.wasMissed()).count();
    }

    /** The cards that were missed at the first go. */
    List<StudyTurn> missed() {
        return firsts().values().stream().filter(StudyTurn::wasMissed).toList();
    }

    private Map<Long, StudyTurn> firsts() {
        Map<Long, StudyTurn> firsts = new LinkedHashMap<>();
        turns.stream().filter(turn -> turn.answer() != null).forEach(turn -> firsts.putIfAbsent(turn.card(), turn));
        return firsts;
    }
}
