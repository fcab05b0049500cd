package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.QuestionType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class QuestionDeskTest {
    private static final long ONE = 7;
    private static final long OTHER = 8;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private Drafts drafts;
    private QuestionDesk desk;
    private Draft draft;

    @BeforeEach
    void open(Database database) {
        Ids ids = Ids.continuing(database, CLOCK);
        drafts = new Drafts(database, new AuthorLibrary(database, ids), ids, CLOCK);
        desk = new QuestionDesk(new DraftQuestions(database), drafts, ids);
        database.run(handle ->
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0), (8, FALSE, 0)"));
        draft = drafts.of(ONE, drafts.begin(ONE, "Rivers")).orElseThrow();
    }

    @StoreTest
    void aNewQuestionIsADraftAndTheSameSentTwiceIsSavedOnce(Database database) {
        StoredQuestion first = save(ONE, "Which river?", Optional.empty(), "").orElseThrow();
        Optional<StoredQuestion> again = save(ONE, "Which river?", Optional.of(first), "");

        assertThat(first.isDraft()).isTrue();
        assertThat(again.map(StoredQuestion::revision)).contains(first.revision());
        StoredQuestion ready = desk.ready(draft, ONE, first, true).orElseThrow();
        assertThat(ready.isDraft()).isFalse();
        assertThat(desk.find(draft, "q-1").orElseThrow()).isEqualTo(ready);
    }

    @StoreTest
    void whatSomebodyElseChangedIsNotOverwrittenNorPartOfOnesOwnStep(Database database) {
        StoredQuestion first = save(ONE, "Which river?", Optional.empty(), "").orElseThrow();
        StoredQuestion second =
                save(OTHER, "Which lake?", Optional.of(first), first.revision()).orElseThrow();

        assertThat(save(ONE, "Which sea?", Optional.of(second), first.revision()))
                .isEmpty();
        assertThat(stem()).isEqualTo("Which lake?");

        save(ONE, "Which sea?", Optional.of(second), second.revision());
        drafts.undo(draft.set(), ONE);
        assertThat(stem()).isEqualTo("Which lake?");
    }

    @StoreTest
    void aQuestionKnowsItsNeighboursAndWhatElseIsAskedInItsWords(Database database) {
        for (String id : List.of("q-1", "q-2", "q-3")) {
            desk.save(draft, ONE, id, question("100 % of _____ “it”?"), Optional.empty(), "");
        }
        QuestionContext context =
                new StoredContext(database, drafts, draft, document -> Optional.empty(), image -> false);

        assertThat(database.<Optional<String>, RuntimeException>read(
                        handle -> QuestionPartStore.selectBefore(handle, draft.set(), "q-2")))
                .contains("q-1");
        assertThat(database.<Optional<String>, RuntimeException>read(
                        handle -> QuestionPartStore.selectAfter(handle, draft.set(), "q-2")))
                .contains("q-3");
        assertThat(context.cardsAskedIn("100 % of … “it”?", "q-2")).containsExactlyInAnyOrder("q-1", "q-3");
        assertThat(context.cardsAskedIn("100 _ of … “it”?", "q-2")).isEmpty();
        assertThat(context.hasTopic("general")).isTrue();
        assertThat(database.<Integer, RuntimeException>read(
                        handle -> QuestionPartStore.countResponses(handle, draft.set(), "q-2")))
                .isZero();
        assertThat(database.<Integer, RuntimeException>read(
                        handle -> QuestionPartStore.countThreads(handle, draft.set(), "q-2")))
                .isZero();
    }

    @StoreTest
    void aTopicIsAddedOnce(Database database) {
        assertThat(desk.topic(draft, ONE, "Lakes and seas")).contains("lakes-and-seas");
        draft = drafts.of(ONE, draft.slug()).orElseThrow();
        assertThat(desk.topic(draft, ONE, "lakes and Seas")).contains("lakes-and-seas");
        assertThat(EditorPage.topics(draft)).hasSize(2);
        assertThat(desk.topic(draft, ONE, " ")).isEmpty();
    }

    private Optional<StoredQuestion> save(long person, String stem, Optional<StoredQuestion> known, String base) {
        return desk.save(draft, person, "q-1", question(stem), known, base);
    }

    private String stem() {
        Map<String, Object> fields = desk.find(draft, "q-1").orElseThrow().fields();
        return String.valueOf(fields.get("stem"));
    }

    private static EditedQuestion question(String stem) {
        return EditedQuestion.begun(QuestionType.SHORT_ANSWER, "general").withStem(stem);
    }
}
