package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.NamedDraw;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class DraftQuestionsTest {
    private static final long AUTHOR = 7;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private Drafts drafts;
    private DraftQuestions questions;
    private Regeneration regeneration;
    private long set;

    @BeforeEach
    void open(Database database) {
        Ids ids = Ids.continuing(database, CLOCK);
        AuthorLibrary library = new AuthorLibrary(database, ids);
        regeneration = new Regeneration(database, CLOCK, draft -> Map.of(), Runnable::run);
        drafts = new Drafts(database, library, ids, CLOCK, regeneration::soon);
        questions = new DraftQuestions(database);
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0)"));
        set = library.id(drafts.begin(AUTHOR, "Rivers")).orElseThrow();
        List<DraftEdit> edits = new ArrayList<>(List.of(DraftEdit.put(Ferrier.document())));
        edits.addAll(accepted("1921"));
        drafts.apply(set, AUTHOR, "put", edits);
    }

    @StoreTest
    void aWrittenQuestionIsListedAndUnlistedTogetherWithItsEntry(Database database) {
        put(Map.of(
                "id", "own", "type", "single-choice", "topic", "general", "stem", "Où est le Siège?", "draft", true));

        DraftQuestion own = questions.one(set, "own").orElseThrow();
        assertThat(own.origin()).isEqualTo(DraftQuestion.Origin.WRITTEN);
        assertThat(own.state()).isEqualTo(DraftQuestion.State.DRAFT);
        assertThat(own.words()).contains("ou est le siege?");

        drafts.undo(set, AUTHOR);
        assertThat(questions.one(set, "own")).isEmpty();
    }

    @StoreTest
    void whatTheFactsGiveFollowsThem(Database database) {
        assertThat(questions.generated(set, given())).isPresent();
        assertThat(regeneration.progress(set).isDone()).isTrue();

        drafts.apply(set, AUTHOR, "put", List.of(DraftEdit.remove(DraftFile.FACTS, "commission-founded")));
        assertThat(questions.one(set, given())).isEmpty();

        drafts.undo(set, AUTHOR);
        assertThat(questions.one(set, given()).orElseThrow().origin()).isEqualTo(DraftQuestion.Origin.GENERATED);
    }

    @StoreTest
    void oneThatAnAuthorPutInPlaceOfAnotherStaysAndSaysWhenTheFactChanged(Database database) {
        put(Map.of(
                "id",
                given(),
                "type",
                "cloze",
                "topic",
                "general",
                "stem",
                "My own words.",
                "facts",
                List.of("commission-founded")));
        assertThat(questions.one(set, given()).orElseThrow().origin()).isEqualTo(DraftQuestion.Origin.CHANGED);
        assertThat(questions.one(set, given()).orElseThrow().outdated()).isFalse();

        drafts.apply(set, AUTHOR, "put", accepted("1934"));
        DraftQuestion changed = questions.one(set, given()).orElseThrow();
        assertThat(changed.stem()).isEqualTo("My own words.");
        assertThat(changed.outdated()).isTrue();

        DraftPart own = drafts.of(AUTHOR, "rivers")
                .orElseThrow()
                .part(DraftFile.QUESTIONS, given())
                .orElseThrow();
        Map<String, Object> archived = own.fields();
        archived.put("archived", true);
        put(archived);
        assertThat(questions.one(set, given()).orElseThrow().outdated()).isTrue();
        drafts.undo(set, AUTHOR);
        assertThat(questions.one(set, given()).orElseThrow().outdated()).isTrue();

        drafts.undo(set, AUTHOR);
        assertThat(questions.one(set, given()).orElseThrow().outdated()).isFalse();
    }

    @StoreTest
    void anEntryThatSaysNoMorePutsAGeneratedQuestionAway(Database database) {
        put(Map.of("id", given(), "archived", true));

        DraftQuestion archived = questions.one(set, given()).orElseThrow();
        assertThat(archived.state()).isEqualTo(DraftQuestion.State.ARCHIVED);
        assertThat(archived.origin()).isEqualTo(DraftQuestion.Origin.GENERATED);
        assertThat(archived.stem()).isNotEmpty();
    }

    @StoreTest
    void veryManyChangesAreOneStep(Database database) {
        drafts.apply(
                set,
                AUTHOR,
                "put",
                Stream.iterate(1, i -> i + 1)
                        .limit(450)
                        .map(i -> DraftEdit.put(DraftPart.of(
                                DraftFile.QUESTIONS, "q" + i, Map.of("id", "q" + i, "stem", "Question " + i))))
                        .toList());
        assertThat(questions.one(set, "q450")).isPresent();

        assertThat(drafts.undo(set, AUTHOR)).contains("put");

        assertThat(questions.one(set, "q1")).isEmpty();
        assertThat(questions.one(set, "q450")).isEmpty();
        assertThat(questions.one(set, given())).isPresent();
    }

    @StoreTest
    void questionsAreFoundByWordsTypeStateAndWhoMadeThem(Database database) {
        put(Map.of(
                "id",
                "own",
                "type",
                "numeric",
                "topic",
                "general",
                "stem",
                "100 % of Élan_s?",
                "cites",
                List.of("ferrier 1.1")));
        put(Map.of("id", "draft", "type", "cloze", "topic", "general", "stem", "A sketch", "draft", true));

        assertThat(found("q=elan_s+100+%25")).containsExactly("own");
        assertThat(found("q=el%25an")).isEmpty();
        assertThat(found("origin=written")).containsExactly("own", "draft");
        assertThat(found("origin=written&sort=stem")).containsExactly("own", "draft");
        assertThat(found("state=draft")).containsExactly("draft");
        assertThat(found("origin=written&document=ferrier&type=numeric&topic=general"))
                .containsExactly("own");
        assertThat(found("fact=commission-founded")).contains(given()).doesNotContain("own");
        assertThat(found("state=archived")).isEmpty();
        assertThat(questions.count(set, QuestionFilter.of("state=new")))
                .isEqualTo(found("").size());

        NamedDraw.Part one = new NamedDraw.Part(List.of("general"), List.of("ferrier"), List.of("numeric"), 1);
        NamedDraw.Part any = new NamedDraw.Part(List.of(), List.of(), List.of(), 0);
        int some = database.read(handle -> PoolStore.count(handle, set, any));
        assertThat(database.<Integer, RuntimeException>read(handle -> PoolStore.count(handle, set, one)))
                .isEqualTo(1);
        assertThat(some).isBetween(2, found("state=ready").size() - 1);
        assertThat(database.<Integer, RuntimeException>read(
                        handle -> FactStore.countLearners(handle, set, List.of("commission-founded:value"))))
                .isZero();
    }

    @StoreTest
    void aWrittenQuestionIsMovedBetweenOthersAndBack(Database database) {
        QuestionActions actions = new QuestionActions(database, drafts);
        Stream.of("a", "b", "c").forEach(id -> put(Map.of("id", id, "stem", id)));

        actions.move(set, AUTHOR, "c", places -> QuestionOrder.before("c", "b", places));
        assertThat(found("origin=written")).containsExactly("a", "c", "b");
        actions.move(set, AUTHOR, "a", places -> QuestionOrder.last("a", places));
        assertThat(found("origin=written")).containsExactly("c", "b", "a");
        drafts.undo(set, AUTHOR);
        drafts.apply(set, AUTHOR, "delete", List.of(DraftEdit.remove(DraftFile.QUESTIONS, "c")));
        drafts.undo(set, AUTHOR);

        assertThat(found("origin=written")).containsExactly("a", "c", "b");
    }

    private List<String> found(String query) {
        return questions.found(set, QuestionFilter.of(query), 50).rows().stream()
                .map(DraftQuestion::id)
                .toList();
    }

    private String given() {
        return "commission-founded:value:card";
    }

    private static List<DraftEdit> accepted(String year) {
        Proposal proposal = Ferrier.found().get(0);
        Map<String, Object> fact = new HashMap<>(proposal.fact());
        fact.put("value", year);
        return Stream.concat(
                        proposal.entities().stream()
                                .map(entity ->
                                        DraftPart.of(DraftFile.ENTITIES, String.valueOf(entity.get("id")), entity)),
                        Stream.of(DraftPart.of(DraftFile.FACTS, proposal.id(), fact)))
                .map(DraftEdit::put)
                .toList();
    }

    private void put(Map<String, Object> fields) {
        drafts.apply(
                set,
                AUTHOR,
                "put",
                List.of(DraftEdit.put(DraftPart.of(DraftFile.QUESTIONS, String.valueOf(fields.get("id")), fields))));
    }
}
