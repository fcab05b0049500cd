package app.footnote.study;

import app.footnote.document.Citation;
import app.footnote.document.Document;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import app.footnote.question.SetMetadata;
import app.footnote.question.Topic;
import java.math.BigDecimal;
import java.util.List;

/** A small set with a question of every type, made for tests from two documents that do not exist. */
public final class SampleQuestions {
    public static final List<Document> DOCUMENTS = List.of(
            new Document(
                    "ferrier-2019",
                    "Ferrier",
                    "2019-04",
                    "The River Commission at Thirty",
                    "Ferrier, Ada. “The River Commission at Thirty.” Journal of Inland Waters 12 (April 2019).",
                    "https://example.org/ferrier"),
            new Document(
                    "okoro-2021",
                    "Okoro",
                    "2021",
                    "Who Keeps the River?",
                    "Okoro, Ben. “Who Keeps the River?” Harbour Papers 7 (2021).",
                    null));

    public static final List<Topic> TOPICS = List.of(
            new Topic("bodies", "Bodies and seats"),
            new Topic("treaties", "Treaties and dates"),
            new Topic("ideas", "Ideas and positions"));

    private SampleQuestions() {}

    /** What the set's page says. */
    public static SetMetadata metadata() {
        return new SetMetadata(
                "river",
                "The River Commission",
                "How five states came to look after one river: who signed what, where its bodies sit, and what the two "
                        + "authors who wrote about it disagree on.",
                "en",
                "CC-BY-4.0",
                TOPICS,
                DOCUMENTS,
                List.of(new SetMetadata.StatedConflict(
                        "Two values of a relation that has one",
                        List.of(
                                new SetMetadata.Side(
                                        "ferrier-2019",
                                        "The river charter was signed in May 1989.",
                                        List.of(ferrier(4, 1))),
                                new SetMetadata.Side(
                                        "okoro-2021", "The river charter was signed in 1990.", List.of(okoro(2, 3)))))),
                null);
    }

    /** One question of every type, each a card of its own. */
    public static List<Question> all() {
        return List.of(
                single(),
                several(),
                question(
                        "opened",
                        QuestionType.TRUE_FALSE,
                        "treaties",
                        "According to Okoro (2021), the lock at Vell opened before the charter was signed.",
                        new Answer.Choice(
                                List.of(option("False", null)),
                                List.of(option("True", "The lock opened in 1993, after the charter.", okoro(3, 2))),
                                2,
                                false),
                        "According to Okoro (2021), the lock at Vell opened in 1993, some years after the charter.",
                        okoro(3, 2)),
                question(
                        "principle",
                        QuestionType.SHORT_ANSWER,
                        "ideas",
                        "According to Ferrier (2019), what is the commission’s rule called by which every state may "
                                + "stop a decision?",
                        new Answer.Text("common consent", List.of("consent of all")),
                        "Ferrier (2019) calls it common consent: no decision stands against the will of one state.",
                        ferrier(9, 2)),
                question(
                        "length",
                        QuestionType.NUMERIC,
                        "treaties",
                        "How long is the stretch of the river that the charter covers?",
                        new Answer.Number(new BigDecimal("1240"), BigDecimal.ZERO, "kilometres"),
                        "The charter covers 1,240 kilometres, from the lakes to the delta.",
                        ferrier(5, 1)),
                question(
                        "cloze",
                        QuestionType.CLOZE,
                        "bodies",
                        "The commission’s court has met in _____ since 1996.",
                        new Answer.Text("Marn", List.of("the city of Marn")),
                        "The court has met in Marn since 1996; before that it had no seat of its own.",
                        ferrier(6, 4)),
                question(
                        "order",
                        QuestionType.ORDERING,
                        "treaties",
                        "Put these events in order, the earliest first.",
                        new Answer.Order(List.of(
                                "The river charter is signed",
                                "The lock at Vell opens",
                                "The court moves to Marn",
                                "The delta accord is signed")),
                        "The charter came first, then the lock in 1993, the court in 1996 and the accord in 2004.",
                        ferrier(4, 1),
                        okoro(3, 2)),
                question(
                        "match",
                        QuestionType.MATCHING,
                        "bodies",
                        "Match each body to the city where it sits.",
                        new Answer.Pairs(
                                List.of(
                                        new Answer.Pair("Secretariat", "Vell"),
                                        new Answer.Pair("Court", "Marn"),
                                        new Answer.Pair("River police", "Ostin")),
                                List.of("Lakeside")),
                        "The secretariat sits in Vell, the court in Marn and the river police in Ostin.",
                        ferrier(6, 1),
                        ferrier(6, 4)),
                question(
                        "card",
                        QuestionType.CARD,
                        "ideas",
                        "According to Okoro (2021), what did the upstream states fear most?",
                        new Answer.Text("losing the right to build dams", List.of()),
                        "Okoro (2021) says that the upstream states feared above all to lose the right to build dams.",
                        okoro(8, 1)));
    }

    /** A single choice whose wrong options say why. */
    public static Question single() {
        return question(
                "seat",
                QuestionType.SINGLE_CHOICE,
                "bodies",
                "Where has the secretariat of the River Commission been since 1991?",
                new Answer.Choice(
                        List.of(option("Vell", null)),
                        List.of(
                                option("Marn", "Marn is the seat of the court.", ferrier(6, 4)),
                                option("Ostin", "Ostin is where the river police sits.", ferrier(6, 1)),
                                option("Lakeside", "Lakeside was the seat until 1991.", okoro(2, 1))),
                        4,
                        false),
                "The secretariat moved from Lakeside to Vell in 1991, two years after the charter.",
                ferrier(6, 1),
                ferrier(6, 2),
                okoro(2, 1));
    }

    private static Question several() {
        return question(
                "founders",
                QuestionType.MULTIPLE_CHOICE,
                "treaties",
                "Which of these states signed the river charter? Choose two.",
                new Answer.Choice(
                        List.of(option("Arland", null), option("Beria", null)),
                        List.of(
                                option("Corvia", "Corvia joined in 2004, by the delta accord.", ferrier(7, 3)),
                                option("Dunmark", null)),
                        4,
                        false),
                "Arland and Beria were among the five that signed; Corvia came in 2004.",
                ferrier(4, 1),
                ferrier(4, 2));
    }

    private static Question question(
            String id,
            QuestionType type,
            String topic,
            String stem,
            Answer answer,
            String explanation,
            Citation... citations) {
        return new Question(
                id + ":" + type.code(),
                id,
                type,
                topic,
                "frame " + id,
                stem,
                answer,
                explanation,
                List.of(id),
                List.of(citations),
                null);
    }

    private static Option option(
            String text, @org.jspecify.annotations.Nullable String because, Citation... citations) {
        return new Option(text, because, List.of(citations));
    }

    private static Citation ferrier(int paragraph, int sentence) {
        return new Citation("ferrier-2019", paragraph, sentence, "00000000000000%02x".formatted(paragraph));
    }

    private static Citation okoro(int paragraph, int sentence) {
        return new Citation("okoro-2021", paragraph, sentence, "10000000000000%02x".formatted(paragraph));
    }
}
