package app.footnote.document.upload;

import app.footnote.db.Database;
import app.footnote.document.Division;
import app.footnote.document.Mark;
import app.footnote.document.Paragraph;
import app.footnote.document.ReadDocument;
import app.footnote.document.reading.BoundedReading;
import app.footnote.document.reading.ReadFile;
import app.footnote.document.reading.ReadLimits;
import app.footnote.document.reading.Unreadable;
import app.footnote.document.reading.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was brought, one file after the other. Paragraphs are stored a part at a time and count once the version
 * says that it is read; what a stop of the server interrupts is begun anew when it starts.
 */
public final class ReadingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingJobs.class);
    private static final int AT_ONCE = 200;
    private static final int PIECE = 200_000;
    private static final int HUNDRED = 100;

    private final Database database;
    private final UploadFolder folder;
    private final ReadLimits limits;
    private final Executor executor;
    private final Map<Long, Progress> running = new ConcurrentHashMap<>();

    public ReadingJobs(Database database, ReadLimits limits, Executor executor) {
        this.database = database;
        this.folder = new UploadFolder(database.folder());
        this.limits = limits;
        this.executor = executor;
    }

    /**
     * How far a file is.
     *
     * @param percent of its pages that were read
     * @param stopped somebody does not want it any more
     */
    public record Progress(int percent, boolean stopped) {
        static final Progress WAITING = new Progress(0, false);
    }

    /** Begins what was waiting when the server stopped, and deletes files that nobody waits for. */
    public void resume() {
        List<Long> waiting = database.read(DocumentStore::selectWaiting);
        folder.sweep(new HashSet<>(waiting));
        waiting.forEach(this::begin);
    }

    void keep(long version, InputStream sent) throws IOException {
        folder.keep(version, sent);
    }

    void begin(long version) {
        running.put(version, Progress.WAITING);
        executor.execute(() -> {
            try {
                read(version);
            } finally {
                running.remove(version);
            }
        });
    }

    Progress progress(long version) {
        return running.getOrDefault(version, Progress.WAITING);
    }

    /** Whether it still waited; what is being read stops at its next page. */
    boolean cancel(DocumentVersion version) {
        if (!version.isWaiting()) {
            return false;
        }
        running.computeIfPresent(version.id(), (id, progress) -> new Progress(progress.percent(), true));
        return refuse(version.id(), Reason.CANCELLED);
    }

    private void read(long id) {
        Optional<DocumentVersion> version = database.read(handle -> DocumentStore.selectVersion(handle, id));
        if (version.isEmpty() || !version.get().isWaiting()) {
            folder.delete(id);
            return;
        }
        clear(id);
        try {
            if (!Files.isRegularFile(folder.file(id))) {
                throw new Unreadable(Reason.LOST);
            }
            ReadFile read = BoundedReading.read(
                    folder.file(id), version.get().fileName(), limits, (done, of) -> hear(id, done, of));
            store(version.get(), read);
        } catch (Unreadable e) {
            stop(id, e);
        } catch (IOException | RuntimeException e) {
            LOG.error("The file “{}” could not be read or stored", folder.file(id), e);
            stop(id, new Unreadable(Reason.LOST));
        }
        folder.delete(id);
    }

    private void hear(long id, int done, int of) throws Unreadable {
        Progress now = running.computeIfPresent(
                id, (key, before) -> new Progress(of == 0 ? before.percent() : done * HUNDRED / of, before.stopped()));
        if (now == null || now.stopped()) {
            throw new Unreadable(Reason.CANCELLED);
        }
    }

    private void store(DocumentVersion version, ReadFile read) throws Unreadable {
        ReadDocument document = read.document();
        String text = document.original();
        for (int at = 0, piece = 0; at < text.length(); piece++) {
            int end = end(text, at);
            String part = text.substring(at, end);
            int number = piece;
            hear(version.id(), 1, 1);
            database.run(handle -> DocumentTextStore.insertText(handle, version.id(), number, part));
            at = end;
        }
        List<Paragraph> all = document.text().paragraphs();
        List<Mark> marks = document.marks();
        for (int at = 0; at < all.size(); at += AT_ONCE) {
            List<Paragraph> some = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            hear(version.id(), 1, 1);
            database.run(handle -> {
                DocumentTextStore.insertParagraphs(handle, version.id(), some, marks);
                DocumentTextStore.insertPassages(handle, version.id(), some);
            });
        }
        boolean counted = database.write(handle -> {
            boolean waited = DocumentStore.updateRead(
                    handle, version.id(), read.format().name(), document.pages(), Division.VERSION);
            if (waited) {
                DocumentStore.updateCounting(handle, version.document(), version.id());
                DocumentStore.updateProposed(
                        handle,
                        version.document(),
                        read.proposal().title(),
                        read.proposal().author(),
                        read.proposal().date());
            }
            return waited;
        });
        if (!counted) {
            clear(version.id());
        }
    }

    private void stop(long id, Unreadable why) {
        refuse(id, why.reason());
        clear(id);
    }

    private boolean refuse(long id, Reason reason) {
        return database.write(handle -> DocumentStore.updateRefused(handle, id, reason.key()));
    }

    /** Deletes what was stored of a version, a part at a time. */
    private void clear(long id) {
        boolean done = false;
        while (!done) {
            done = database.write(handle -> DocumentTextStore.deleteSome(handle, id));
        }
    }

    /** A piece does not end within a pair of characters that are one. */
    private static int end(String text, int at) {
        int end = Math.min(text.length(), at + PIECE);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
