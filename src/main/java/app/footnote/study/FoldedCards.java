package app.footnote.study;

import app.footnote.response.Response;
import app.footnote.study.memory.CardState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What is read of one card of many learners at once, where it is made anew for all of them.
 *
 * @param marked those who did something with the card beside answering it, or to whom it was done
 * @param answers those that count, by the learner
 * @param due when each review made the card due, by the response
 * @param states of the card, by the learner
 * @param known those for whom what is known today was worked out
 * @param shown those for whom what was known on past days was worked out
 */
record FoldedCards(
        Set<Long> marked,
        Map<Long, List<Response>> answers,
        Map<Long, Instant> due,
        Map<Long, CardState> states,
        Set<Long> known,
        Set<Long> shown) {
    static FoldedCards of(Handle handle, List<Long> people, long card) {
        return new FoldedCards(
                FoldedCardStore.selectMarked(handle, people, card),
                FoldedCardStore.selectAnswers(handle, people, card).stream()
                        .collect(Collectors.groupingBy(Response::person)),
                FoldedCardStore.selectDue(handle, people, card),
                FoldedCardStore.selectStates(handle, people, card),
                FoldedCardStore.selectWith(handle, "known_today", people),
                FoldedCardStore.selectWith(handle, "mastery_day", people));
    }
}
