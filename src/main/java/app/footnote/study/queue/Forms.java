package app.footnote.study.queue;

import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * In which form a card is asked: by choosing while it is young, by typing once it holds for a week, from a blank or
 * from memory alone once it holds for a month; in the nearest form where it has none of that kind. It is never asked in
 * the same wording twice running where it has another.
 */
public final class Forms {
    private static final double TYPED_FROM = 7;
    private static final double BLANK_FROM = 30;

    private final boolean asCards;
    private final Random random;

    /** @param asCards whether the learner reveals and grades where a card has that form */
    public Forms(boolean asCards, Random random) {
        this.asCards = asCards;
        this.random = random;
    }

    /**
     * The form to ask.
     *
     * @param forms of the card, at least one
     * @param stability in days, or 0 for a new card
     * @param lastQuestion which question it was asked as the last time, or null
     */
    public Entry choose(List<Entry> forms, double stability, @Nullable Long lastQuestion) {
        int wanted = asCards ? 3 : stability >= BLANK_FROM ? 2 : stability >= TYPED_FROM ? 1 : 0;
        Optional<Entry> last = forms.stream()
                .filter(form -> lastQuestion != null && form.question() == lastQuestion)
                .findFirst();
        List<Entry> shuffled = new ArrayList<>(forms);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .min(Comparator.comparing((Entry form) -> asCards && form.type() != QuestionType.CARD)
                        .thenComparing(form -> last.isPresent() && repeats(form, last.get()))
                        .thenComparingInt(form -> Math.abs(level(form.type()) - wanted))
                        .thenComparing(form ->
                                last.isPresent() && form.type() == last.get().type()))
                .orElseThrow();
    }

    private static boolean repeats(Entry form, Entry last) {
        return form.question() == last.question() || form.frame().equals(last.frame()) && form.type() == last.type();
    }

    private static int level(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE, MATCHING, ORDERING -> 0;
            case SHORT_ANSWER, NUMERIC -> 1;
            case CLOZE -> 2;
            case CARD -> 3;
        };
    }
}
