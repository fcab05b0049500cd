package app.footnote.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.grading.Given;
import app.footnote.grading.Grader;
import app.footnote.question.Answer;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.QuestionType;
import app.footnote.question.SetContent;
import app.footnote.question.SmallSet;
import app.footnote.response.Context;
import app.footnote.response.Response;
import app.footnote.response.ResponseStore;
import app.footnote.study.statistics.Confusions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What is taken for what, out of answers of every kind. */
class ConfusionsTest {
    private Learner learner;

    @BeforeEach
    void open(Database database) {
        learner = new Learner(database, 7);
        learner.publish(new SetContent(SampleQuestions.metadata(), SampleQuestions.all(), Map.of()));
        learner.publish(SmallSet.ofCards("bodies", 4));
    }

    @StoreTest
    void aMatchConfusesWhatARowWasGivenWithWhatItBelongsTo() {
        Entry entry = entry("river", QuestionType.MATCHING);
        Presentation shown = Presentation.of(learner.library.question(entry.id()), 5);
        List<Integer> positions = shown.left().stream()
                .map(left -> shown.right()
                        .indexOf(left.equals("Court") ? "Ostin" : left.equals("Secretariat") ? "Vell" : "Marn"))
                .toList();
        answer(entry, 5, new Given.Matched(positions));

        assertThat(confusions("river"))
                .extracting(Confusions.Confusion::right, Confusions.Confusion::picked)
                .containsExactlyInAnyOrder(tuple("Marn", "Ostin"), tuple("Ostin", "Marn"));
    }

    @StoreTest
    void aTypedTextCountsWhereItIsAWrongOptionOfTheSameCard() {
        Entry choice = entry("bodies", QuestionType.SINGLE_CHOICE);
        Entry typed = set("bodies").entries().stream()
                .filter(entry -> entry.card() == choice.card() && entry.type() == QuestionType.SHORT_ANSWER)
                .findFirst()
                .orElseThrow();
        Answer.Choice options =
                (Answer.Choice) learner.library.question(choice.id()).answer();
        String wrong = options.distractors().get(0).text();
        answer(typed, 1, new Given.Typed(" " + wrong.toUpperCase(Locale.ROOT)));
        answer(typed, 1, new Given.Typed(wrong));
        answer(typed, 1, new Given.Typed("somewhere else"));

        assertThat(confusions("bodies"))
                .extracting(Confusions.Confusion::right, Confusions.Confusion::picked, Confusions.Confusion::times)
                .containsExactly(tuple(options.keys().get(0).text(), wrong, 2));
    }

    private void answer(Entry entry, long seed, Given given) {
        Presentation shown = Presentation.of(learner.library.question(entry.id()), seed);
        Response response = new Response(
                learner.ids.next(),
                null,
                learner.person,
                entry.id(),
                entry.card(),
                Context.STUDY,
                1,
                seed,
                given,
                Grader.grade(shown, given),
                0,
                null,
                learner.now.get(),
                null);
        learner.database.run(handle -> ResponseStore.insert(handle, response));
    }

    private List<Confusions.Confusion> confusions(String slug) {
        return new Confusions(learner.database, learner.library).of(learner.person, set(slug));
    }

    private Entry entry(String slug, QuestionType type) {
        return set(slug).entries().stream()
                .filter(entry -> entry.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private PublishedSet set(String slug) {
        return learner.library.set(slug).orElseThrow();
    }
}
