package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.Publication;
import app.footnote.question.SetPublisher;
import app.footnote.question.SetVersion;
import app.footnote.question.SetVersions;
import app.footnote.question.yaml.FolderPublisher;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;

class PublishJobsTest {
    private static final long AUTHOR = 7;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Ids ids;
    private Drafts drafts;
    private Library library;
    private SetVersions versions;
    private String slug;

    @BeforeEach
    void open(Database database) {
        ids = Ids.continuing(database, CLOCK);
        drafts = new Drafts(database, new AuthorLibrary(database, ids), ids, CLOCK, set -> {});
        library = new Library(database);
        versions = new SetVersions(database, ids);
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0)"));
        slug = drafts.begin(AUTHOR, "The Ferrier");
        drafts.apply(draft().set(), AUTHOR, "document", List.of(DraftEdit.put(Ferrier.document())));
        drafts.offer(draft(), "ferrier", Ferrier.found());
        new Review(drafts).accept(draft(), AUTHOR, drafts.candidates(draft()));
    }

    @StoreTest
    void whatIsPublishedCanBeStudiedAndIsNotedWithWhoPublishedIt(Database database) {
        PublishJobs jobs = jobs(database, Runnable::run);

        jobs.publish(draft(), AUTHOR, "First version", "");

        assertThat(outcome(jobs).kind()).isEqualTo(PublishOutcome.Kind.PUBLISHED);
        assertThat(library.set(slug).orElseThrow().entries()).isNotEmpty();
        assertThat(library.sets()).isEmpty();
        assertThat(versions.of(draft().set())).singleElement().satisfies(version -> {
            assertThat(version.current()).isTrue();
            assertThat(version.publications())
                    .containsExactly(new Publication(
                            OptionalLong.of(AUTHOR),
                            CLOCK.instant(),
                            "First version",
                            "",
                            List.of(),
                            drafts.revision(draft().set())));
        });
        jobs.publish(draft(), AUTHOR, "Again", "");
        assertThat(outcome(jobs).kind()).isEqualTo(PublishOutcome.Kind.SAME);
    }

    @StoreTest
    void errorsKeepASetFromBeingPublishedUntilAReasonIsGivenThatIsKept(Database database) {
        PublishJobs jobs = jobs(database, Runnable::run);
        putQuestionWithoutFootnote();

        jobs.publish(draft(), AUTHOR, "", "");

        assertThat(outcome(jobs).kind()).isEqualTo(PublishOutcome.Kind.REFUSED);
        assertThat(outcome(jobs).errors())
                .extracting(Reported::part, Reported::message)
                .contains(org.assertj.core.groups.Tuple.tuple("bare", "finding.cites.none"));
        assertThat(library.set(slug)).isEmpty();

        jobs.publish(draft(), AUTHOR, "", "The footnote follows");

        assertThat(versions.of(draft().set()))
                .flatExtracting(SetVersion::publications)
                .singleElement()
                .satisfies(publication -> {
                    assertThat(publication.reason()).isEqualTo("The footnote follows");
                    assertThat(publication.findings())
                            .anyMatch(over -> over.part().equals("bare"));
                });
    }

    @StoreTest
    void whatWasPublishedStaysWhenTheNextPublishingIsCancelled(Database database) {
        jobs(database, Runnable::run).publish(draft(), AUTHOR, "", "");
        long before = library.set(slug).orElseThrow().version();
        putQuestionWithoutFootnote();
        PublishJobs jobs = jobs(database, waiting::add);

        jobs.publish(draft(), AUTHOR, "", "It is needed today");
        jobs.cancel(draft().set());
        waiting.remove().run();

        assertThat(outcome(jobs).kind()).isEqualTo(PublishOutcome.Kind.CANCELLED);
        assertThat(library.set(slug).orElseThrow().version()).isEqualTo(before);
        jobs(database, waiting::add).resume();
        assertThat(waiting).isEmpty();
    }

    @StoreTest
    void whatAKilledServerBeganIsFinishedByTheNext(Database database) {
        putQuestionWithoutFootnote();
        jobs(database, waiting::add).publish(draft(), AUTHOR, "First", "It is needed today");
        assertThat(library.set(slug)).isEmpty();

        jobs(database, Runnable::run).resume();

        assertThat(library.set(slug)).isPresent();
        assertThat(versions.of(draft().set()))
                .flatExtracting(SetVersion::publications)
                .extracting(Publication::note)
                .containsExactly("First");
    }

    private void putQuestionWithoutFootnote() {
        Map<String, ?> fields = Map.of(
                "id", "bare",
                "type", "short-answer",
                "topic", "general",
                "stem", "Who led the first survey of the river?",
                "answer", "Amsel",
                "explanation", "Amsel led the first survey of the river.",
                "cites", List.of());
        drafts.apply(
                draft().set(),
                AUTHOR,
                "question",
                List.of(DraftEdit.put(DraftPart.of(DraftFile.QUESTIONS, "bare", fields))));
    }

    private PublishJobs jobs(Database database, Executor executor) {
        DraftPublisher publisher = new DraftPublisher(
                new FolderPublisher(new SetPublisher(database, ids, CLOCK)), library, drafts, image -> true, CLOCK);
        return new PublishJobs(
                database, drafts, publisher, draft -> Map.of("ferrier", Ferrier.TEXT), versions, executor, CLOCK);
    }

    private PublishOutcome outcome(PublishJobs jobs) {
        return jobs.outcome(draft().set()).orElseThrow();
    }

    private Draft draft() {
        return drafts.of(AUTHOR, slug).orElseThrow();
    }
}
