package app.footnote.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The steps of a session that can be undone, one by one from the last. */
final class StudySteps {
    private StudySteps() {}

    /**
     * An answer, or something done with a card.
     *
     * @param action null for an answer
     */
    record Step(long id, long card, @Nullable StudyAction action) {}

    static Optional<Step> last(Handle handle, StudySession session, List<StudyTurn> turns) {
        List<StudyAction> actions = StudyActionStore.selectOfSession(handle, session.id());
        Set<Long> undone = StudyActionStore.undone(actions);
        Stream<Step> done = actions.stream()
                .filter(action -> !undone.contains(action.id()) && isOwn(action))
                .map(action -> new Step(action.id(), action.card(), action));
        Stream<Step> answers = turns.stream().flatMap(turn -> {
            Long response = turn.response();
            return response == null ? Stream.empty() : Stream.of(new Step(response, turn.card(), null));
        });
        return Stream.concat(done, answers).max(Comparator.comparingLong(Step::id));
    }

    /** What belongs to an answer is undone with it. */
    private static boolean isOwn(StudyAction action) {
        return action.kind() == StudyAction.Kind.GRADE
                || action.kind() != StudyAction.Kind.UNDO && action.subject() == null;
    }
}
