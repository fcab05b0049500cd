package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.question.Answer;
import app.footnote.question.Library;
import app.footnote.question.LooseQuestionStore;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Question;
import app.footnote.question.QuestionType;
import java.util.List;
import java.util.Optional;

/** The cards that a learner writes beside those of a set; only the learner sees them. */
public final class OwnCards {
    private final Database database;
    private final Library library;
    private final Ids ids;

    public OwnCards(Database database, Library library, Ids ids) {
        this.database = database;
        this.library = library;
        this.ids = ids;
    }

    /** An own card. */
    public record OwnCard(long card, String front, String back) {}

    List<OwnCard> of(long person, PublishedSet set) {
        return entries(person, set.id()).stream()
                .map(entry -> {
                    Question question = library.question(entry.id());
                    String back = question.answer() instanceof Answer.Text text ? text.expected() : "";
                    return new OwnCard(entry.card(), question.stem(), back);
                })
                .toList();
    }

    void add(long person, PublishedSet set, String front, String back) {
        LooseQuestionStore.Ids own = new LooseQuestionStore.Ids(ids.next(), ids.next(), ids.next());
        database.run(handle -> {
            LooseQuestionStore.insert(handle, set.id(), question(own.card(), front, back), own);
            OwnCardStore.insert(handle, person, set.id(), own.card(), own.version());
        });
    }

    /** Changes a card that is the person's own; its progress stays. */
    void change(long person, PublishedSet set, long card, String front, String back) {
        find(person, set, card).ifPresent(entry -> {
            LooseQuestionStore.Ids own = new LooseQuestionStore.Ids(card, entry.question(), ids.next());
            database.run(handle -> {
                LooseQuestionStore.insertVersion(handle, question(card, front, back), own);
                OwnCardStore.updateVersion(handle, person, card, own.version());
            });
        });
    }

    /** Takes a card away that is the person's own; what was answered stays. */
    void remove(long person, PublishedSet set, long card) {
        find(person, set, card)
                .ifPresent(entry -> database.run(handle -> OwnCardStore.updateRemoved(handle, person, card)));
    }

    private Optional<Entry> find(long person, PublishedSet set, long card) {
        return entries(person, set.id()).stream()
                .filter(entry -> entry.card() == card)
                .findFirst();
    }

    private List<Entry> entries(long person, long set) {
        return database.read(handle -> OwnCardStore.selectEntries(handle, person))
                .getOrDefault(set, List.of());
    }

    static Question question(long card, String front, String back) {
        return new Question(
                "own:" + card,
                "own:" + card,
                QuestionType.CARD,
                "",
                "own",
                front,
                new Answer.Text(back, List.of()),
                "",
                List.of(),
                List.of(),
                null);
    }
}
