package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.document.DividedText;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.SetPublisher;
import app.footnote.question.VersionLibrary;
import app.footnote.question.yaml.FolderPublisher;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** A draft of facts about the Ferrier that one author publishes, with all that this needs. */
final class PublishedDraft {
    static final long AUTHOR = 7;
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    final Drafts drafts;
    final Library library;
    final VersionLibrary versions;
    final DraftPublisher publisher;
    final SetStates states;
    private final Database database;
    private final String slug;

    PublishedDraft(Database database) {
        this.database = database;
        Ids ids = Ids.continuing(database, CLOCK);
        drafts = new Drafts(database, new AuthorLibrary(database, ids), ids, CLOCK, set -> {});
        library = new Library(database);
        versions = new VersionLibrary(database, ids);
        publisher = new DraftPublisher(
                new FolderPublisher(new SetPublisher(database, ids, CLOCK)), library, drafts, image -> true, CLOCK);
        states = new SetStates(library, versions);
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (7, FALSE, 0)"));
        slug = drafts.begin(AUTHOR, "The Ferrier");
        drafts.apply(draft().set(), AUTHOR, "document", List.of(DraftEdit.put(Ferrier.document())));
        drafts.candidates().offer(draft(), "ferrier", Ferrier.found());
        new Review(drafts).accept(draft(), AUTHOR, drafts.candidates().of(draft()));
    }

    Draft draft() {
        return drafts.of(AUTHOR, slug).orElseThrow();
    }

    String slug() {
        return slug;
    }

    static Map<String, DividedText> texts(Draft draft) {
        return Map.of("ferrier", Ferrier.TEXT);
    }

    PublishJobs jobs(Executor executor) {
        return new PublishJobs(database, drafts, publisher, PublishedDraft::texts, versions, executor, CLOCK);
    }

    PublishOutcome publish(String note, String reason) {
        PublishJobs jobs = jobs(Runnable::run);
        jobs.publish(draft(), AUTHOR, note, reason);
        return jobs.outcome(draft().set()).orElseThrow();
    }

    RollBack rollBack() {
        return new RollBack(drafts, states, versions, publisher, PublishedDraft::texts, CLOCK);
    }

    /** Writes a question without a footnote, which is an error. */
    void putQuestion(String stem) {
        Map<String, ?> fields = Map.of(
                "id", "bare",
                "type", "short-answer",
                "topic", "general",
                "stem", stem,
                "answer", "Amsel",
                "explanation", "Amsel led the first survey of the river.",
                "cites", List.of());
        put(DraftPart.of(DraftFile.QUESTIONS, "bare", fields));
    }

    void put(DraftPart part) {
        drafts.apply(draft().set(), AUTHOR, "question", List.of(DraftEdit.put(part)));
    }
}
