package app.footnote.document.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.account.Erasure;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.StoreTest;
import app.footnote.document.Part;
import app.footnote.document.ReadDocument;
import app.footnote.document.reading.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/** Documents in the database: nothing is half there, whatever comes in between. */
class DocumentsStoreTest {
    private static final String TEXT =
            "How It Was Divided\n\nThe river was divided in 1996. It is long – very “long”.\n\n"
                    + "FUNDING: Nobody paid for it.";
    private static final long CLASS = 77;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private long people = 11;
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    @StoreTest
    void aTextComesOutAsItWasRead(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        UploadedDocument document = read(documents, person, TEXT);
        ReadDocument read = documents.text(documents.counting(document).orElseThrow());
        ReadDocument fresh = ReadDocument.of(TEXT);

        assertThat(read.original()).isEqualTo(TEXT);
        assertThat(read.text().paragraphs()).isEqualTo(fresh.text().paragraphs());
        assertThat(read.marks()).isEqualTo(fresh.marks());
        assertThat(new UploadedTexts(database)
                        .text(document.citedAs())
                        .orElseThrow()
                        .paragraphs())
                .isEqualTo(fresh.text().paragraphs());
        String hash = fresh.text().at(2, 1).orElseThrow().hash();
        assertThat(documents.withPassage(hash)).containsExactly(document.id());
    }

    @StoreTest
    void whatWasDecidedByHandStays(Database database) throws IOException {
        Documents documents = documents(database);
        UploadedDocument document = read(documents, person(database), TEXT);
        DocumentVersion version = documents.counting(document).orElseThrow();
        documents.decide(version, 3, Part.BODY);
        assertThat(documents.text(version).mark(3).part()).isEqualTo(Part.BODY);
    }

    @StoreTest
    void whatWaitedWhenTheServerStoppedIsReadAfterIt(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        long id = documents.bring(person, sent(TEXT), "river.txt", 9).orElseThrow();
        later.clear();

        ReadingJobs jobs = new ReadingJobs(database, ReadLimits.USUAL, later::add);
        jobs.resume();
        later.forEach(Runnable::run);

        assertThat(documents.own(person, id).orElseThrow().isRead()).isTrue();
        assertThat(database.folder().resolve("uploads")).isEmptyDirectory();
    }

    @StoreTest
    void whatIsCancelledLeavesNothingBehind(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        long id = documents.bring(person, sent(TEXT), "river.txt", 9).orElseThrow();
        documents.cancel(documents.own(person, id).orElseThrow().last());
        later.forEach(Runnable::run);

        UploadedDocument document = documents.own(person, id).orElseThrow();
        assertThat(document.isRead()).isFalse();
        assertThat(document.last().reason()).isEqualTo("cancelled");
        assertThat(documents.text(document.last()).text().paragraphs()).isEmpty();
        assertThat(database.folder().resolve("uploads")).isEmptyDirectory();
    }

    @StoreTest
    void aRefusedVersionLeavesTheOneBefore(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        UploadedDocument document = read(documents, person, TEXT);
        documents.renew(document, sent(" "), "empty.txt", 1);
        run();
        UploadedDocument after = documents.own(person, document.id()).orElseThrow();
        assertThat(after.last().reason()).isEqualTo("empty");
        assertThat(after.version()).isEqualTo(document.version());
        assertThat(after.title()).isEqualTo("How It Was Divided");
    }

    @StoreTest
    void fiveOfAPersonWaitAtOnce(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        for (int i = 0; i < 5; i++) {
            assertThat(documents.bring(person, sent(TEXT), "river.txt", 9)).isPresent();
        }
        assertThat(documents.bring(person, sent(TEXT), "river.txt", 9)).isEmpty();
    }

    @StoreTest
    void aClassReadsWhatItIsShown(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        long other = person(database);
        UploadedDocument document = read(documents, person, TEXT);
        assertThat(documents.seen(other)).isEmpty();

        database.run(handle ->
                handle.execute("INSERT INTO class (id, name, time_zone, created_at) VALUES (?, 'c', 'UTC', 0)", CLASS));
        documents.describe(document.id(), new Details("River", "", "", "", Visibility.CLASS, OptionalLong.of(CLASS)));
        assertThat(documents.seen(other)).extracting(UploadedDocument::title).containsExactly("River");
        assertThat(documents.seen(other, document.id())).isPresent();
        assertThat(documents.own(other, document.id())).isEmpty();
    }

    @StoreTest
    void aDeletedDocumentIsForgottenAfterAWeek(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        UploadedDocument document = read(documents, person, TEXT);
        documents.delete(document);
        documents.forgetOld();
        assertThat(documents.deleted(person)).hasSize(1);
        now = now.plus(Documents.UNDO).plus(Duration.ofHours(1));
        documents.forgetOld();
        assertThat(documents.own(person, document.id())).isEmpty();
    }

    @StoreTest
    void whoIsErasedLeavesNoText(Database database) throws IOException {
        Documents documents = documents(database);
        long person = person(database);
        read(documents, person, "The river is long, say the five. ".repeat(700));
        boolean done = false;
        while (!done) {
            done = database.write(handle -> new DocumentData().erase(handle, new Erasure(person, now, false)));
        }
        assertThat(documents.seen(person)).isEmpty();
        assertThat(database.<Integer, RuntimeException>read(
                        handle -> handle.createQuery("SELECT count(*) FROM document_passage")
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }

    private UploadedDocument read(Documents documents, long person, String text) throws IOException {
        long id =
                documents.bring(person, sent(text), "river.txt", text.length()).orElseThrow();
        run();
        return documents.own(person, id).orElseThrow();
    }

    private void run() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private Documents documents(Database database) {
        Readers readers = new Readers() {
            @Override
            public List<Long> classes(long person) {
                return List.of(CLASS);
            }

            @Override
            public boolean isAuthor(long person, long document) {
                return false;
            }
        };
        return new Documents(
                database,
                new Ids(() -> now, 0, 0),
                () -> now,
                readers,
                new ReadingJobs(database, ReadLimits.USUAL, later::add));
    }

    private static ByteArrayInputStream sent(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long person(Database database) {
        long id = people++;
        database.run(handle -> handle.execute("INSERT INTO person (id, guest, created_at) VALUES (?, false, 0)", id));
        return id;
    }
}
