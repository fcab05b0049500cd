package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.document.Sentence;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.fact.Relation;
import app.footnote.question.yaml.SetReader;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a language model go through documents, one after the other, a chunk at a time. What comes of a chunk is stored
 * together with where it goes on; what a stop of the server interrupts goes on there when it starts.
 */
final class ModelJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ModelJobs.class);
    private static final int GOES = 2;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Database database;
    private final Drafts drafts;
    private final Documents documents;
    private final LanguageModel model;
    private final ModelClient client;
    private final Executor executor;
    private final Map<Key, CompletableFuture<ModelClient.Answer>> asking = new ConcurrentHashMap<>();

    ModelJobs(Database database, Drafts drafts, Documents documents, LanguageModel model, Executor executor) {
        this.database = database;
        this.drafts = drafts;
        this.documents = documents;
        this.model = model;
        this.client = new ModelClient(model);
        this.executor = executor;
    }

    private record Key(long set, String document) {}

    /** What ends the work before its end. */
    private static final class Ended extends Exception {
        final transient ModelJob job;

        Ended(ModelJob job) {
            super(job.state().name());
            this.job = job;
        }
    }

    LanguageModel model() {
        return model;
    }

    Optional<ModelJob> job(long set, String document) {
        return database.read(handle -> ModelJobStore.select(handle, set, document));
    }

    /** Begins; goes on where it stopped on the same text, with all requests and tokens to spend once more. */
    void begin(Draft draft, UploadedDocument document) {
        Optional<ModelJob> before = job(draft.set(), document.citedAs());
        if (before.filter(ModelJob::isRunning).isPresent()) {
            return;
        }
        long version = document.version().orElseThrow();
        ModelJob job = before.filter(each -> each.version() == version && each.isUnfinished())
                .map(each -> new ModelJob(
                        each.set(),
                        each.slug(),
                        each.document(),
                        version,
                        ModelJob.State.RUNNING,
                        each.next(),
                        each.chunks(),
                        0,
                        0,
                        each.proposed(),
                        each.passed(),
                        each.refused()))
                .orElseGet(() -> new ModelJob(
                        draft.set(),
                        draft.slug(),
                        document.citedAs(),
                        version,
                        ModelJob.State.RUNNING,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Map.of()));
        database.run(handle -> ModelJobStore.upsert(handle, job));
        executor.execute(() -> work(new Key(job.set(), job.document())));
    }

    /** Goes on with what a stop of the server interrupted. */
    void resume() {
        database.read(ModelJobStore::selectRunning)
                .forEach(each -> executor.execute(() -> work(new Key(each.getKey(), each.getValue()))));
    }

    /** Stops it, in the middle of an answer too. What was found stays. */
    void cancel(Draft draft, String document) {
        database.run(handle -> ModelJobStore.updateStopped(handle, draft.set(), document));
        CompletableFuture<ModelClient.Answer> asked = asking.get(new Key(draft.set(), document));
        if (asked != null) {
            asked.cancel(true);
        }
    }

    private void work(Key key) {
        Optional<ModelJob> job = job(key.set(), key.document()).filter(ModelJob::isRunning);
        if (job.isEmpty()) {
            return;
        }
        try {
            goThrough(job.get());
        } catch (Ended e) {
            database.write(handle -> ModelJobStore.updateRunning(handle, e.job));
        } catch (CancellationException e) {
            LOG.debug("Somebody stopped the language model", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("The language model’s work on “{}” failed", key.document(), e);
                job(key.set(), key.document())
                        .map(each -> each.in(ModelJob.State.FAILED))
                        .ifPresent(each -> database.write(handle -> ModelJobStore.updateRunning(handle, each)));
            }
        }
    }

    private void goThrough(ModelJob begun) throws Ended, InterruptedException {
        ExtractedDocument text = text(begun);
        List<List<Sentence>> chunks = ModelPrompt.chunks(text.source().document());
        ModelJob job = begun.of(chunks.size());
        while (job.next() < chunks.size()) {
            job = next(job, text, chunks.get(job.next()));
        }
        throw new Ended(job.in(ModelJob.State.DONE));
    }

    private ModelJob next(ModelJob before, ExtractedDocument text, List<Sentence> chunk)
            throws Ended, InterruptedException {
        Draft draft = draft(before);
        Collection<Relation> relations = SetReader.relations(draft.folder());
        Asked asked = ask(before, ModelPrompt.of(relations, chunk));
        Map<String, Integer> refused = new HashMap<>(asked.job().refused());
        List<Proposal> passed = new ArrayList<>();
        List<ModelFact> facts = ModelFact.all(asked.answer()).orElseGet(() -> {
            refused.merge(ModelJob.UNREADABLE, 1, Integer::sum);
            return List.of();
        });
        List<Proposal> known = drafts.candidates().of(draft).stream()
                .map(Proposal::of)
                .filter(candidate -> !candidate.isQuestion())
                .toList();
        ModelGates gates = new ModelGates(draft, text, relations, known);
        facts.forEach(fact -> gates.judge(fact, chunk, new ModelGates.Hearer() {
            @Override
            public void passed(Proposal proposal) {
                passed.add(proposal);
            }

            @Override
            public void refused(ModelRefusal why) {
                refused.merge(why.key(), 1, Integer::sum);
            }
        }));
        ModelJob after = asked.job().after(facts.size(), passed.size(), refused);
        List<Candidate> candidates = drafts.candidates().below(draft, before.document(), passed);
        boolean running = database.write(handle -> {
            boolean counted = ModelJobStore.updateRunning(handle, after);
            if (counted) {
                CandidateStore.insert(handle, candidates);
            }
            return counted;
        });
        if (!running) {
            throw new CancellationException();
        }
        return after;
    }

    private record Asked(ModelJob job, String answer) {}

    /** Asks, and once more where something went wrong that may pass. */
    private Asked ask(ModelJob before, ModelPrompt prompt) throws Ended, InterruptedException {
        ModelJob job = before;
        for (int go = 1; ; go++) {
            int dear = ModelClient.tokens(prompt) + ModelClient.LONGEST_ANSWER;
            if (job.requests() >= model.requests() || job.tokens() + dear > model.tokens()) {
                throw new Ended(job.in(ModelJob.State.SPENT));
            }
            try {
                ModelClient.Answer answer = answer(job, prompt);
                return new Asked(job.spent(answer.tokens()), answer.text());
            } catch (ExecutionException e) {
                Throwable why = e.getCause();
                boolean lasting = why instanceof ModelClient.Refused refused
                        && refused.status() < SERVER_ERROR
                        && refused.status() != TOO_MANY;
                job = job.spent(ModelClient.tokens(prompt));
                LOG.warn("The language model {} gave no answer: {}", model, String.valueOf(why));
                if (go == GOES || lasting) {
                    boolean silent = why instanceof TimeoutException || why instanceof HttpTimeoutException;
                    throw new Ended(job.in(silent ? ModelJob.State.SILENT : ModelJob.State.FAILED));
                }
            }
        }
    }

    private ModelClient.Answer answer(ModelJob job, ModelPrompt prompt)
            throws ExecutionException, InterruptedException {
        Key key = new Key(job.set(), job.document());
        CompletableFuture<ModelClient.Answer> asked = new CompletableFuture<>();
        asking.put(key, asked);
        try {
            boolean running =
                    job(job.set(), job.document()).filter(ModelJob::isRunning).isPresent();
            if (!running) {
                throw new CancellationException();
            }
            client.ask(prompt, asked);
            return asked.get();
        } finally {
            asking.remove(key);
            asked.cancel(true);
        }
    }

    private Draft draft(ModelJob job) throws Ended {
        return database.read(handle -> ModelJobStore.selectAuthor(handle, job.set()))
                .flatMap(person -> drafts.of(person, job.slug()))
                .orElseThrow(() -> new Ended(job.in(ModelJob.State.CHANGED)));
    }

    private ExtractedDocument text(ModelJob job) throws Ended {
        return database.read(handle -> ModelJobStore.selectAuthor(handle, job.set()))
                .flatMap(person -> UploadedDocument.cited(job.document()).stream()
                        .boxed()
                        .findFirst()
                        .flatMap(id -> documents.seen(person, id)))
                .filter(document -> document.version().orElse(-1) == job.version())
                .flatMap(document -> documents
                        .counting(document)
                        .map(documents::text)
                        .map(read -> CitedDocument.extracted(document, read)))
                .orElseThrow(() -> new Ended(job.in(ModelJob.State.CHANGED)));
    }
}
