package app.footnote.question;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets made by hand for tests. */
public final class SmallSet {
    private static final List<String> TOPICS = List.of("bodies", "summits");
    private static final List<Document> DOCUMENTS = List.of(
            new Document("green-2001", "Green", "2001", "On bodies", "Green, On bodies, 2001.", null),
            new Document("brown-2005", "Brown", "2005-03", "On summits", "Brown, On summits, 2005.", null));

    private SmallSet() {}

    /**
     * A set with so many cards, each asked as a card, by choosing and by typing; every card rests on a fact of its own.
     * Topics and documents take turns, and so do five frames for each type.
     */
    public static SetContent ofCards(String slug, int cards) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            questions.add(question(i, QuestionType.CARD, typed(i), "Seat of body " + i));
            questions.add(question(i, QuestionType.SINGLE_CHOICE, choice(i), "Where is the seat of body " + i + "?"));
            questions.add(question(i, QuestionType.SHORT_ANSWER, typed(i), "Name the seat of body " + i + "."));
        }
        return of(slug, questions);
    }

    public static SetContent of(String slug, List<Question> questions) {
        return new SetContent(
                new SetMetadata(
                        slug,
                        "Bodies and summits",
                        "A small set.",
                        "en",
                        "CC0-1.0",
                        TOPICS.stream()
                                .map(topic -> new Topic(topic, "About " + topic))
                                .toList(),
                        DOCUMENTS,
                        List.of(new SetMetadata.StatedConflict(
                                "They differ.",
                                List.of(
                                        new SetMetadata.Side("green-2001", "It is Bern.", List.of(citation(0))),
                                        new SetMetadata.Side("brown-2005", "It is Rome.", List.of(citation(1)))))),
                        null),
                questions,
                Map.of());
    }

    /** What the card {@code i} asks for. */
    public static String seat(int i) {
        return "Town " + i;
    }

    public static Question question(int i, QuestionType type, Answer answer, String stem) {
        return new Question(
                "body-" + i + ":" + type.code(),
                "body-" + i,
                type,
                TOPICS.get(i % 2),
                type.code() + "-" + i % 5,
                stem,
                answer,
                "The seat of body " + i + " is " + seat(i) + ".",
                List.of("f" + i),
                List.of(citation(i)),
                null);
    }

    private static Citation citation(int i) {
        return new Citation(DOCUMENTS.get(i / 2 % 2).id(), i + 1, 1, "0123456789abcdef");
    }

    private static Answer typed(int i) {
        return new Answer.Text(seat(i), List.of());
    }

    private static Answer choice(int i) {
        return new Answer.Choice(
                List.of(new Option(seat(i), null, List.of(citation(i)))),
                List.of(
                        new Option("Village " + i, "it never was", List.of()),
                        new Option("Hamlet " + i, null, List.of()),
                        new Option("Suburb " + i, null, List.of())),
                3,
                false);
    }
}
