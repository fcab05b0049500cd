package app.footnote.study;

import app.footnote.response.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What learners know, made anew after keys of their questions were changed: a card at a time, from its answers. */
public final class ReviewRepairs {
    private final CardFold fold;
    private final Today today;

    public ReviewRepairs(CardFold fold, Today today) {
        this.fold = fold;
        this.today = today;
    }

    private record Card(long person, long card) {}

    /** Makes the cards anew that were answered so, and gives how many there are. */
    public int judgeAnew(Handle handle, List<Response> answers) {
        Map<Card, Response> first = answers.stream()
                .collect(Collectors.toMap(
                        response -> new Card(response.person(), response.card()),
                        response -> response,
                        (one, other) -> one.answeredAt().isAfter(other.answeredAt()) ? other : one));
        Map<Long, List<Card>> byCard = first.keySet().stream().collect(Collectors.groupingBy(Card::card));
        byCard.forEach((card, cards) -> {
            long set = CardStateStore.selectSet(handle, card);
            FoldedCards read =
                    FoldedCards.of(handle, cards.stream().map(Card::person).toList(), card);
            cards.forEach(each -> {
                Response response = first.get(each);
                if (response != null) {
                    fold.judgeAnew(handle, each.person(), card, set, response.answeredAt(), read);
                }
            });
        });
        return first.size();
    }

    /** To be called once that is stored: cards may be new again. */
    public void forget(Collection<Long> people) {
        people.forEach(today::forget);
    }
}
