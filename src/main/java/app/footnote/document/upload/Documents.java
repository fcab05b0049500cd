package app.footnote.document.upload;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.document.Changes;
import app.footnote.document.Part;
import app.footnote.document.ReadDocument;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The documents that people brought: who may see which, what stands in them, and what somebody decided about them. */
public final class Documents {
    /** For how long a document can be had back that was deleted. */
    public static final Duration UNDO = Duration.ofDays(7);

    private static final int MOST_WAITING = 5;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Readers readers;
    private final ReadingJobs jobs;

    public Documents(Database database, Ids ids, InstantSource clock, Readers readers, ReadingJobs jobs) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.readers = readers;
        this.jobs = jobs;
    }

    /** Takes a file as a new document and has it read; empty where too many of this person wait already. */
    public Optional<Long> bring(long person, InputStream sent, String name, long bytes) throws IOException {
        long id = ids.next();
        return take(person, id, sent, name, bytes, true) ? Optional.of(id) : Optional.empty();
    }

    /** Takes a file as a new version; the one before counts until it is read. */
    public boolean renew(UploadedDocument document, InputStream sent, String name, long bytes) throws IOException {
        return take(document.person(), document.id(), sent, name, bytes, false);
    }

    private boolean take(long person, long document, InputStream sent, String name, long bytes, boolean fresh)
            throws IOException {
        if (database.read(handle -> DocumentStore.countWaiting(handle, person)) >= MOST_WAITING) {
            return false;
        }
        Instant now = clock.instant();
        DocumentVersion version =
                new DocumentVersion(ids.next(), document, name, bytes, DocumentVersion.State.WAITING, "", "", 0, now);
        jobs.keep(version.id(), sent);
        database.run(handle -> {
            if (fresh) {
                DocumentStore.insert(handle, document, person, Visibility.AUTHORS, now);
            }
            DocumentStore.insertVersion(handle, version);
        });
        jobs.begin(version.id());
        return true;
    }

    /** All that somebody may read, the newest first. */
    public List<UploadedDocument> seen(long person) {
        return database.read(handle -> DocumentStore.selectSeen(handle, person, readers.classes(person)));
    }

    /** What somebody deleted and can have back. */
    public List<UploadedDocument> deleted(long person) {
        return database.read(handle -> DocumentStore.selectDeleted(handle, person));
    }

    /** The document, where the person may read it. */
    public Optional<UploadedDocument> seen(long person, long id) {
        return database.read(handle -> DocumentStore.select(handle, id)).filter(found -> maySee(person, found));
    }

    /** The document, where the person brought it. */
    public Optional<UploadedDocument> own(long person, long id) {
        return database.read(handle -> DocumentStore.select(handle, id)).filter(found -> found.person() == person);
    }

    private boolean maySee(long person, UploadedDocument found) {
        if (found.person() == person) {
            return true;
        }
        if (found.deletedAt().isPresent() || !found.isRead()) {
            return false;
        }
        if (readers.isAuthor(person, found.id())) {
            return true;
        }
        return switch (found.visibility()) {
            case AUTHORS -> false;
            case CLASS ->
                found.schoolClass().isPresent()
                        && readers.classes(person).contains(found.schoolClass().getAsLong());
            case EVERYONE -> true;
        };
    }

    /** A version as it was read, with what was decided by hand. */
    public ReadDocument text(DocumentVersion version) {
        return StoredTexts.read(database, version);
    }

    /** The version of a document that counts. */
    public Optional<DocumentVersion> counting(UploadedDocument document) {
        return database.read(handle -> DocumentStore.selectCounting(handle, document.id()));
    }

    /** The documents of all people in which a passage with the hash stands now. */
    public List<Long> withPassage(String hash) {
        return database.read(handle -> DocumentTextStore.selectWithPassage(handle, hash));
    }

    /** All versions, the newest first. */
    public List<DocumentVersion> versions(UploadedDocument document) {
        return database.read(handle -> DocumentStore.selectVersions(handle, document.id()));
    }

    /** What the version that counts changed in the one that counted before; empty where there was none. */
    public Optional<Changes> changes(UploadedDocument document) {
        List<DocumentVersion> read = versions(document).stream()
                .filter(version -> version.state() == DocumentVersion.State.READ)
                .toList();
        return read.size() < 2
                ? Optional.empty()
                : Optional.of(Changes.between(
                        text(read.get(1)).text(), text(read.get(0)).text()));
    }

    /** Puts a paragraph back among the body text, or takes it out. */
    public void decide(DocumentVersion version, int paragraph, Part part) {
        database.run(handle -> DocumentTextStore.updateDecided(handle, version.id(), paragraph, part));
    }

    public void describe(long id, Details details) {
        database.run(handle -> DocumentStore.updateDetails(handle, id, details.cut()));
    }

    /** Puts a document away; it can be had back for {@link #UNDO}. What is being read of it is not read any more. */
    public void delete(UploadedDocument document) {
        jobs.cancel(document.last());
        database.run(handle -> DocumentStore.updateDeleted(handle, document.id(), clock.instant()));
    }

    public void restore(long id) {
        database.run(handle -> DocumentStore.updateDeleted(handle, id, null));
    }

    /** Deletes for good what was put away long enough ago, a part at a time. */
    public void forgetOld() {
        List<Long> old = database.read(handle ->
                DocumentStore.selectDeletedBefore(handle, clock.instant().minus(UNDO)));
        for (long id : old) {
            for (DocumentVersion version : database.read(handle -> DocumentStore.selectVersions(handle, id))) {
                while (!database.write(handle -> DocumentTextStore.deleteSome(handle, version.id()))) {
                    // the next part
                }
            }
            database.run(handle -> DocumentStore.delete(handle, id));
        }
    }

    /** How far the reading of a version is, and whether it goes on. */
    public ReadingJobs.Progress progress(DocumentVersion version) {
        return jobs.progress(version.id());
    }

    /** Stops the reading of a version. */
    public void cancel(DocumentVersion version) {
        jobs.cancel(version);
    }
}
