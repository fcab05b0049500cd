package app.footnote.study;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.web.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What readers tell authors about questions, and what these answer. */
public final class QuestionThreads {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    public QuestionThreads(Database database, Ids ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** A reader tells the author something about a question. */
    void tell(long reader, long set, long questionVersion, QuestionThread.Kind kind, String message) {
        Instant now = clock.instant();
        database.run(handle -> {
            long thread = ids.next();
            QuestionThreadStore.insertThread(handle, thread, set, questionVersion, kind, now);
            QuestionThreadStore.insertMessage(handle, ids.next(), thread, reader, false, message, now);
        });
    }

    /**
     * What was told about the questions of the sets that the viewer writes; instructors see to those that nobody writes,
     * administrators to all.
     */
    List<QuestionThread> threads(Viewer viewer) {
        return database.read(handle -> QuestionThreadStore.selectThreads(handle, viewer));
    }

    /** Whoever may see a thread may answer it; an answer closes it where that is wished. */
    boolean answer(Viewer viewer, long thread, String message, boolean closing) {
        boolean known = threads(viewer).stream().anyMatch(each -> each.id() == thread);
        if (known) {
            Instant now = clock.instant();
            database.run(handle -> {
                if (!message.isBlank()) {
                    QuestionThreadStore.insertMessage(handle, ids.next(), thread, viewer.id(), true, message, now);
                }
                if (closing) {
                    QuestionThreadStore.updateClosed(handle, thread, now);
                }
            });
        }
        return known;
    }

    /** What a reader told, with the answers. */
    List<QuestionThread> own(long reader) {
        return database.read(handle -> QuestionThreadStore.selectOwn(handle, reader));
    }

    /** Whoever began a thread may go on with it, which opens it again. */
    boolean goOn(long reader, long thread, String message) {
        boolean known = own(reader).stream().anyMatch(each -> each.id() == thread);
        if (known && !message.isBlank()) {
            database.run(handle -> {
                QuestionThreadStore.insertMessage(handle, ids.next(), thread, reader, false, message, clock.instant());
                QuestionThreadStore.updateOpen(handle, thread);
            });
        }
        return known;
    }

    /** How many of a reader's threads have an answer that they have not looked at. */
    public int answered(long reader) {
        return database.read(handle -> QuestionThreadStore.countAnswered(handle, reader));
    }

    /** The reader has looked at all answers. */
    void seen(long reader) {
        database.run(handle -> QuestionThreadStore.updateSeen(handle, reader, clock.instant()));
    }
}
