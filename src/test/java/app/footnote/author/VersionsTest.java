package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.SetVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

class VersionsTest {
    private static final String REASON = "The footnote follows";

    private PublishedDraft set;

    @BeforeEach
    void open(Database database) {
        set = new PublishedDraft(database);
    }

    @StoreTest
    void theDifferenceOfTwoVersionsNamesWhatWasWrittenAndTheQuestionsMadeOfIt(Database database) {
        set.publish("", "");
        set.putQuestion("Who led the first survey?");
        Map<String, Object> fact = set.draft().parts(DraftFile.FACTS).get(0).fields();
        fact.put("value", "1917");
        set.put(DraftPart.of(DraftFile.FACTS, String.valueOf(fact.get("id")), fact));
        set.publish("", REASON);

        List<Difference.Change> changes = set.states.between(set.draft(), version(1), version(2));

        assertThat(changes)
                .extracting(
                        change -> change.part().file(), change -> change.part().id(), Difference.Change::kind)
                .contains(
                        tuple(DraftFile.QUESTIONS, "bare", Difference.Kind.ADDED),
                        tuple(DraftFile.FACTS, fact.get("id"), Difference.Kind.CHANGED));
        assertThat(changes)
                .filteredOn(change -> change.kind() == Difference.Kind.CHANGED)
                .filteredOn(change -> change.part().file() == DraftFile.QUESTIONS)
                .isNotEmpty();
    }

    @StoreTest
    void goingBackIsOneStepOfTheDraftAndWhatWasAnsweredKeepsItsVersion(Database database) {
        set.putQuestion("Who led the first survey?");
        set.publish("", REASON);
        long answered = asked("Who led the first survey?");
        List<DraftPart> first = set.draft().parts();
        set.putQuestion("Who led the first survey of the Ferrier?");
        set.put(DraftPart.of(DraftFile.QUESTIONS, "new", Map.of("id", "new", "type", "card", "draft", true)));
        set.publish("", REASON);
        List<DraftPart> second = set.draft().parts();

        set.rollBack().to(set.draft(), version(1), PublishedDraft.AUTHOR, "It was better");

        assertThat(set.draft().parts()).containsAll(first).hasSize(first.size() + 1);
        assertThat(asked("Who led the first survey?")).isEqualTo(answered);
        assertThat(set.library.question(answered).stem()).isEqualTo("Who led the first survey?");
        assertThat(version(1).current()).isTrue();
        assertThat(version(1).publications().get(0).note()).isEqualTo("It was better");
        set.drafts.undo(set.draft().set(), PublishedDraft.AUTHOR);
        assertThat(set.draft().parts()).containsExactlyInAnyOrderElementsOf(second);
    }

    private SetVersion version(int number) {
        return set.states.version(set.draft(), number).orElseThrow();
    }

    /** The version of the question that is asked now with this stem. */
    private long asked(String stem) {
        PublishedSet published = set.library.set(set.slug()).orElseThrow();
        return published.entries().stream()
                .map(PublishedSet.Entry::id)
                .filter(id -> {
                    Question question = set.library.question(id);
                    return question.stem().equals(stem);
                })
                .findFirst()
                .orElseThrow();
    }
}
