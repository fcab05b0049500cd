package app.footnote.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.footnote.db.Database;
import app.footnote.db.StoreTest;
import app.footnote.question.Publication;
import app.footnote.question.SetVersion;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;

class PublishJobsTest {
    private static final long AUTHOR = PublishedDraft.AUTHOR;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private PublishedDraft set;

    @BeforeEach
    void open(Database database) {
        set = new PublishedDraft(database);
    }

    @StoreTest
    void whatIsPublishedCanBeStudiedAndIsNotedWithWhoPublishedIt(Database database) {
        assertThat(set.publish("First version", "").kind()).isEqualTo(PublishOutcome.Kind.PUBLISHED);

        assertThat(set.library.set(set.slug()).orElseThrow().entries()).isNotEmpty();
        assertThat(set.library.sets()).isEmpty();
        assertThat(set.versions.of(set.draft().set())).singleElement().satisfies(version -> {
            assertThat(version.current()).isTrue();
            assertThat(version.publications())
                    .containsExactly(new Publication(
                            OptionalLong.of(AUTHOR),
                            PublishedDraft.CLOCK.instant(),
                            "First version",
                            "",
                            List.of(),
                            set.drafts.revision(set.draft().set())));
        });
        assertThat(set.publish("Again", "").kind()).isEqualTo(PublishOutcome.Kind.SAME);
    }

    @StoreTest
    void errorsKeepASetFromBeingPublishedUntilAReasonIsGivenThatIsKept(Database database) {
        set.putQuestion("Who led the first survey of the river?");

        PublishOutcome refused = set.publish("", "");

        assertThat(refused.kind()).isEqualTo(PublishOutcome.Kind.REFUSED);
        assertThat(refused.errors())
                .extracting(Reported::part, Reported::message)
                .contains(tuple("bare", "finding.cites.none"));
        assertThat(set.library.set(set.slug())).isEmpty();

        set.publish("", "The footnote follows");

        assertThat(set.versions.of(set.draft().set()))
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
        set.publish("", "");
        long before = set.library.set(set.slug()).orElseThrow().version();
        set.putQuestion("Who led the first survey of the river?");
        PublishJobs jobs = set.jobs(waiting::add);

        jobs.publish(set.draft(), AUTHOR, "", "It is needed today");
        jobs.cancel(set.draft().set());
        waiting.remove().run();

        assertThat(jobs.outcome(set.draft().set()).orElseThrow().kind()).isEqualTo(PublishOutcome.Kind.CANCELLED);
        assertThat(set.library.set(set.slug()).orElseThrow().version()).isEqualTo(before);
        set.jobs(waiting::add).resume();
        assertThat(waiting).isEmpty();
    }

    @StoreTest
    void whatAKilledServerBeganIsFinishedByTheNext(Database database) {
        set.putQuestion("Who led the first survey of the river?");
        set.jobs(waiting::add).publish(set.draft(), AUTHOR, "First", "It is needed today");
        assertThat(set.library.set(set.slug())).isEmpty();

        set.jobs(Runnable::run).resume();

        assertThat(set.library.set(set.slug())).isPresent();
        assertThat(set.versions.of(set.draft().set()))
                .flatExtracting(SetVersion::publications)
                .extracting(Publication::note)
                .containsExactly("First");
    }
}
