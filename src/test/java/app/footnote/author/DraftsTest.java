package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.QuestionSet;
import app.footnote.question.Visibility;
import app.footnote.question.yaml.SetReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;

class DraftsTest {
    private static final long AUTHOR = 7;
    private static final long OTHER = 8;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private AuthorLibrary library;
    private Drafts drafts;

    @BeforeEach
    void open(Database database) {
        Ids ids = Ids.continuing(database, CLOCK);
        library = new AuthorLibrary(database, ids);
        drafts = new Drafts(database, library, ids, CLOCK);
        database.run(handle ->
                handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0), (8, FALSE, 0)"));
    }

    @StoreTest
    void aSetOfOnesOwnIsThereForNobodyElseUntilItIsShown(Database database) {
        String slug = drafts.begin(AUTHOR, "Rivers of the North");

        assertThat(slug).isEqualTo("rivers-of-the-north");
        assertThat(drafts.begin(AUTHOR, "Rivers of the north!")).isEqualTo("rivers-of-the-north-2");
        assertThat(drafts.of(AUTHOR, slug)).isPresent();
        assertThat(drafts.of(OTHER, slug)).isEmpty();
        assertThat(library.sees(OptionalLong.of(AUTHOR), slug)).isTrue();
        assertThat(library.sees(OptionalLong.of(OTHER), slug)).isFalse();
        assertThat(library.sees(OptionalLong.empty(), slug)).isFalse();

        library.show(library.id(slug).orElseThrow(), Visibility.ADDRESS);

        assertThat(library.sees(OptionalLong.empty(), slug)).isTrue();
    }

    @StoreTest
    void aDraftIsReadLikeTheFolderOfASet(Database database) {
        Draft draft = draft();
        put(draft, DraftFile.ENTITIES, "river", Map.of("id", "river", "kind", "place", "name", "Ferrier"));

        QuestionSet set = SetReader.read(draft().folder());

        assertThat(set.title()).isEqualTo("Rivers");
        assertThat(set.facts().entity("river").name()).isEqualTo("Ferrier");
    }

    @StoreTest
    void everyChangeOfWhatIsWrittenMakesAnotherRevision(Database database) {
        Draft draft = draft();
        long begun = drafts.revision(draft.set());
        DraftPart question = DraftPart.of(DraftFile.QUESTIONS, "q", Map.of("id", "q", "stem", "Who?"));

        drafts.revise(draft.set(), AUTHOR, "edit", question, "");
        long revised = drafts.revision(draft.set());
        put(draft, DraftFile.ENTITIES, "river", Map.of("id", "river", "kind", "place", "name", "Ferrier"));
        long put = drafts.revision(draft.set());
        drafts.undo(draft.set(), AUTHOR);

        assertThat(revised).isGreaterThan(begun);
        assertThat(put).isGreaterThan(revised);
        assertThat(drafts.revision(draft.set())).isGreaterThan(put);
    }

    @StoreTest
    void everyChangeCanBeTakenBackOneAfterTheOther(Database database) {
        Draft draft = draft();
        put(draft, DraftFile.ENTITIES, "river", Map.of("id", "river", "kind", "place", "name", "Ferrier"));
        drafts.candidates().offer(draft, "ferrier", Ferrier.found());
        Candidate candidate = drafts.candidates().of(draft).get(0);
        drafts.apply(
                draft.set(),
                AUTHOR,
                "accept",
                List.of(
                        DraftEdit.put(DraftPart.of(
                                DraftFile.ENTITIES, "river", Map.of("id", "river", "kind", "place", "name", "Oder"))),
                        DraftEdit.decide(candidate.id(), Candidate.State.ACCEPTED)));
        assertThat(drafts.candidates().of(draft).get(0).state()).isEqualTo(Candidate.State.ACCEPTED);

        assertThat(drafts.undo(draft.set(), OTHER)).isEmpty();
        assertThat(drafts.undo(draft.set(), AUTHOR)).contains("accept");

        assertThat(drafts.candidates().of(draft).get(0).state()).isEqualTo(Candidate.State.OPEN);
        assertThat(draft().parts(DraftFile.ENTITIES).get(0).fields()).containsEntry("name", "Ferrier");
        assertThat(drafts.undo(draft.set(), AUTHOR)).contains("put");
        assertThat(draft().parts(DraftFile.ENTITIES)).isEmpty();
        assertThat(drafts.undo(draft.set(), AUTHOR)).isEmpty();
    }

    @StoreTest
    void aDocumentThatIsReadAgainBringsNoCandidateTwice(Database database) {
        Draft draft = draft();
        drafts.candidates().offer(draft, "ferrier", Ferrier.found());
        Candidate decided = drafts.candidates().of(draft).get(0);
        drafts.apply(draft.set(), AUTHOR, "reject", List.of(DraftEdit.decide(decided.id(), Candidate.State.REJECTED)));
        drafts.candidates().offer(draft, "ferrier", Ferrier.found());

        assertThat(drafts.candidates().of(draft))
                .extracting(Candidate::state)
                .containsExactly(Candidate.State.REJECTED, Candidate.State.OPEN);
    }

    private Draft draft() {
        String slug = library.written(AUTHOR).stream().findFirst().orElseGet(() -> drafts.begin(AUTHOR, "Rivers"));
        return drafts.of(AUTHOR, slug).orElseThrow();
    }

    private void put(Draft draft, DraftFile file, String id, Map<String, ?> fields) {
        drafts.apply(draft.set(), AUTHOR, "put", List.of(DraftEdit.put(DraftPart.of(file, id, fields))));
    }
}
