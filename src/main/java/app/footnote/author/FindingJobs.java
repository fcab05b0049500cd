package app.footnote.author;

import app.footnote.document.ReadDocument;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.fact.Entity;
import app.footnote.question.QuestionSet;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for facts in documents in the background, one after the other. What a stop interrupts is begun again by hand. */
final class FindingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(FindingJobs.class);
    private static final int HUNDRED = 100;

    private final Drafts drafts;
    private final Documents documents;
    private final Executor executor;
    private final Map<Key, Progress> running = new ConcurrentHashMap<>();

    FindingJobs(Drafts drafts, Documents documents, Executor executor) {
        this.drafts = drafts;
        this.documents = documents;
        this.executor = executor;
    }

    private record Key(long set, String document) {}

    /**
     * How far it is.
     *
     * @param percent of the sentences
     * @param stopped whether somebody does not want it any more
     */
    record Progress(int percent, boolean stopped) {}

    /** How far the looking through a document is; empty where none is going on. */
    Optional<Progress> progress(Draft draft, String document) {
        return Optional.ofNullable(running.get(new Key(draft.set(), document)));
    }

    void begin(long person, Draft draft, UploadedDocument document) {
        Key key = new Key(draft.set(), document.citedAs());
        if (running.putIfAbsent(key, new Progress(0, false)) == null) {
            executor.execute(() -> find(key, person, draft.slug(), document));
        }
    }

    void cancel(Draft draft, String document) {
        running.computeIfPresent(
                new Key(draft.set(), document), (key, progress) -> new Progress(progress.percent(), true));
    }

    private void find(Key key, long person, String slug, UploadedDocument document) {
        try {
            Optional<Draft> draft = drafts.of(person, slug);
            Optional<ReadDocument> read = documents.counting(document).map(documents::text);
            if (draft.isPresent() && read.isPresent()) {
                Found found = Finder.find(
                        CitedDocument.extracted(document, read.get()),
                        SetReader.relations(draft.get().folder()),
                        entities(draft.get()),
                        (done, of) -> hear(key, done, of));
                drafts.candidates().offer(draft.get(), key.document(), found.proposals());
                drafts.suggest(draft.get(), key.document(), found.pairs());
            }
        } catch (CancellationException e) {
            LOG.debug("Somebody stopped looking for facts", e);
        } catch (RuntimeException e) {
            LOG.error("Looking for facts in “{}” failed", document.name(), e);
        } finally {
            running.remove(key);
        }
    }

    private void hear(Key key, int done, int of) {
        Progress now = running.computeIfPresent(
                key, (each, before) -> new Progress(of == 0 ? 0 : HUNDRED * done / of, before.stopped()));
        if (now == null || now.stopped()) {
            throw new CancellationException();
        }
    }

    private static Collection<Entity> entities(Draft draft) {
        try {
            QuestionSet set = SetReader.read(draft.folder());
            return set.facts().entities();
        } catch (SetFormatException e) {
            LOG.debug("The draft cannot be read as it is; its names are not known beforehand", e);
            return List.<Entity>of();
        }
    }
}
