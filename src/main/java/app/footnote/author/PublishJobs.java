package app.footnote.author;

import app.footnote.author.PublishingStore.Begun;
import app.footnote.db.Database;
import app.footnote.db.Recent;
import app.footnote.question.Publication;
import app.footnote.question.VersionLibrary;
import app.footnote.question.yaml.SetFormatException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks and publishes drafts in the background, one after the other. */
final class PublishJobs {
    private static final Logger LOG = LoggerFactory.getLogger(PublishJobs.class);
    private static final int OUTCOMES = 50;

    private final Database database;
    private final Drafts drafts;
    private final DraftPublisher publisher;
    private final DraftTexts texts;
    private final VersionLibrary versions;
    private final Executor executor;
    private final InstantSource clock;
    private final Map<Long, Job> running = new ConcurrentHashMap<>();
    private final Recent<PublishOutcome> outcomes = new Recent<>(OUTCOMES);

    PublishJobs(
            Database database,
            Drafts drafts,
            DraftPublisher publisher,
            DraftTexts texts,
            VersionLibrary versions,
            Executor executor,
            InstantSource clock) {
        this.database = database;
        this.drafts = drafts;
        this.publisher = publisher;
        this.texts = texts;
        this.versions = versions;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * How far a job is.
     *
     * @param of how many; 0 where that is not known
     */
    record Progress(PublishPhase phase, int done, int of) {}

    private static final class Job {
        private final CountDownLatch end = new CountDownLatch(1);
        private volatile Progress progress = new Progress(PublishPhase.READING, 0, 0);
        private volatile boolean stopped;

        void hear(PublishPhase phase, int done, int of) {
            progress = new Progress(phase, done, of);
            if (stopped) {
                throw new CancellationException();
            }
        }
    }

    /** How far the set's publishing or checking is; empty where none is going on. */
    Optional<Progress> progress(long set) {
        return Optional.ofNullable(running.get(set)).map(job -> job.progress);
    }

    /** What came of the last one since the server started. */
    Optional<PublishOutcome> outcome(long set) {
        return Optional.ofNullable(outcomes.find(set));
    }

    /** Looks for findings and publishes nothing; what was typed so far is kept for the form. */
    void check(Draft draft, long person, String note, String reason) {
        begin(new Begun(draft.set(), draft.slug(), person, note, reason), true);
    }

    /**
     * Publishes the draft, unless there are errors and no reason is given.
     *
     * @param note what changed
     * @param reason why it is published in spite of errors; empty for none
     */
    void publish(Draft draft, long person, String note, String reason) {
        Begun begun = new Begun(draft.set(), draft.slug(), person, note, reason);
        if (!running.containsKey(draft.set())) {
            database.run(handle -> PublishingStore.upsert(handle, begun));
        }
        begin(begun, false);
    }

    /** Goes on with what a stop of the server interrupted. */
    void resume() {
        database.read(PublishingStore::selectAll).forEach(begun -> begin(begun, false));
    }

    void cancel(long set) {
        Optional.ofNullable(running.get(set)).ifPresent(job -> job.stopped = true);
    }

    /** Waits a moment for what is soon done, so that nobody has to look twice at a small set. */
    void await(long set, long milliseconds) {
        Job job = running.get(set);
        try {
            if (job != null && !job.end.await(milliseconds, TimeUnit.MILLISECONDS)) {
                LOG.debug("Publishing goes on in the background");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Begun begun, boolean checkOnly) {
        Job job = new Job();
        if (running.putIfAbsent(begun.set(), job) == null) {
            executor.execute(() -> work(begun, checkOnly, job));
        }
    }

    private void work(Begun begun, boolean checkOnly, Job job) {
        try {
            outcomes.keep(begun.set(), outcome(begun, checkOnly, job));
            if (!checkOnly && !Thread.currentThread().isInterrupted()) {
                database.run(handle -> PublishingStore.delete(handle, begun.set()));
            }
        } finally {
            running.remove(begun.set());
            job.end.countDown();
        }
    }

    private PublishOutcome outcome(Begun begun, boolean checkOnly, Job job) {
        long revision = drafts.revision(begun.set());
        Optional<Draft> draft = drafts.of(begun.person(), begun.slug()).filter(each -> !each.isEmpty());
        try {
            return draft.isPresent()
                    ? outcome(draft.get(), revision, begun, checkOnly, job)
                    : new PublishOutcome(
                            PublishOutcome.Kind.FAILED, revision, List.of(), List.of(), begun.note(), begun.reason());
        } catch (SetFormatException e) {
            Unreadable why = draft.map(each -> Unreadable.of(
                            each, DraftPublisher.standing(each, texts.of(each)).folder(), e.problems()))
                    .orElse(new Unreadable(List.of(), e.problems()));
            return new PublishOutcome(
                    PublishOutcome.Kind.UNREADABLE,
                    revision,
                    why.findings(),
                    why.problems(),
                    begun.note(),
                    begun.reason());
        } catch (CancellationException e) {
            return new PublishOutcome(
                    PublishOutcome.Kind.CANCELLED, revision, List.of(), List.of(), begun.note(), begun.reason());
        } catch (RuntimeException e) {
            LOG.error("Publishing “{}” failed", begun.slug(), e);
            return new PublishOutcome(
                    PublishOutcome.Kind.FAILED, revision, List.of(), List.of(), begun.note(), begun.reason());
        }
    }

    private PublishOutcome outcome(Draft draft, long revision, Begun begun, boolean checkOnly, Job job) {
        DraftPublisher.Ready ready = publisher.ready(draft, texts.of(draft), job::hear);
        PublishOutcome.Kind kind = PublishOutcome.Kind.CHECKED;
        if (ready.questions().isEmpty()) {
            kind = PublishOutcome.Kind.EMPTY;
        } else if (publisher.isCurrent(ready)) {
            versions.keepRevision(draft.set(), revision);
            kind = PublishOutcome.Kind.SAME;
        } else if (!checkOnly && !ready.errors().isEmpty() && begun.reason().isBlank()) {
            kind = PublishOutcome.Kind.REFUSED;
        } else if (!checkOnly) {
            publisher.publish(ready, publication(ready, revision, begun), job::hear);
            kind = PublishOutcome.Kind.PUBLISHED;
        }
        return new PublishOutcome(kind, revision, ready.findings(), List.of(), begun.note(), begun.reason());
    }

    private Publication publication(DraftPublisher.Ready ready, long revision, Begun begun) {
        return new Publication(
                OptionalLong.of(begun.person()),
                clock.instant(),
                begun.note(),
                ready.errors().isEmpty() ? "" : begun.reason(),
                ready.errors().stream().map(Reported::over).toList(),
                revision);
    }
}
