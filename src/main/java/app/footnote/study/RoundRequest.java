package app.footnote.study;

import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What a round is to be about.
 *
 * @param set its name in addresses
 * @param topic or null for all
 * @param type or null for all that are answered; {@link QuestionType#CARD} to reveal and grade oneself
 * @param document only questions that cite it, or null for all
 * @param size how many questions at most
 * @param mock whether it is a mock exam, which says nothing about answers until its end
 */
public record RoundRequest(
        String set,
        @Nullable String topic,
        @Nullable QuestionType type,
        @Nullable String document,
        int size,
        boolean mock) {
    /** The usual size. */
    public static final int USUAL = 20;

    /** For trying it out. */
    public static final int SHORT = 5;

    private static final int MOST = 100;

    public RoundRequest {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A round has 1 to " + MOST + " questions, not " + size + ".");
        }
    }

    /** One with feedback after every answer. */
    public RoundRequest(
            String set, @Nullable String topic, @Nullable QuestionType type, @Nullable String document, int size) {
        this(set, topic, type, document, size, false);
    }

    /** A mock exam over a whole set. */
    public static RoundRequest mockExam(String set, int size) {
        return new RoundRequest(set, null, null, null, size, true);
    }

    /** The usual number of questions of all kinds from the whole set. */
    public static RoundRequest mixed(String set) {
        return new RoundRequest(set, null, null, null, USUAL);
    }

    /** The same with another number of questions. */
    public RoundRequest ofSize(int other) {
        return new RoundRequest(set, topic, type, document, other);
    }

    /** Whether cards are revealed and graded by oneself. */
    public boolean cards() {
        return type == QuestionType.CARD;
    }

    boolean fits(PublishedSet.Entry entry) {
        return (type == null ? entry.type() != QuestionType.CARD : entry.type() == type)
                && (topic == null || entry.topic().equals(topic))
                && (document == null || entry.documents().contains(document));
    }
}
