package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.question.AuthorLibrary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sets that are being written. Every change is kept with what was there before, so that it can be taken back. */
final class Drafts {
    private static final int AT_ONCE = 200;

    /** For how long the changes of one part are one step. */
    private static final Duration ONE_STEP = Duration.ofMinutes(5);

    private final Database database;
    private final AuthorLibrary library;
    private final Ids ids;
    private final InstantSource clock;
    private final LongConsumer factsChanged;
    private final Candidates candidates;

    Drafts(Database database, AuthorLibrary library, Ids ids, InstantSource clock) {
        this(database, library, ids, clock, set -> {});
    }

    /** @param factsChanged hears of sets whose questions no longer follow their facts */
    Drafts(Database database, AuthorLibrary library, Ids ids, InstantSource clock, LongConsumer factsChanged) {
        this.factsChanged = factsChanged;
        this.database = database;
        this.library = library;
        this.ids = ids;
        this.clock = clock;
        this.candidates = new Candidates(database, ids);
    }

    /** Begins a set of the person's own, which nobody else sees, and gives its slug. */
    String begin(long person, String title) {
        String slug = library.begin(person, title);
        long set = library.id(slug).orElseThrow();
        Map<String, ?> fields = Map.of(
                "title",
                title,
                "description",
                title,
                "language",
                "en",
                "licence",
                "All rights reserved",
                "topics",
                List.of(Map.of("id", "general", "title", title)));
        apply(set, person, "begin", List.of(DraftEdit.put(DraftPart.of(DraftFile.SET, "set", fields))));
        return slug;
    }

    /** The draft, where the person is one of the set's authors. */
    Optional<Draft> of(long person, String slug) {
        return library.id(slug)
                .filter(set -> library.writes(person, set))
                .map(set -> new Draft(set, slug, database.read(handle -> DraftStore.selectParts(handle, set))));
    }

    /** The draft with the parts of some files alone, where the person is one of the set's authors. */
    Optional<Draft> of(long person, String slug, Set<DraftFile> files) {
        return library.id(slug)
                .filter(set -> library.writes(person, set))
                .map(set -> new Draft(set, slug, database.read(handle -> DraftStore.selectParts(handle, set, files))));
    }

    /** Notes that the set is held against the versions of its documents that count now. */
    void holdAgainstDocuments(Draft draft) {
        List<Long> brought = draft.parts(DraftFile.DOCUMENTS).stream()
                .flatMap(part -> UploadedDocument.cited(part.id()).stream().boxed())
                .toList();
        database.run(
                handle -> brought.forEach(document -> DraftStore.upsertDocument(handle, draft.set(), document, false)));
    }

    /** Notes that the set's authors may read a document whole, which one of them could who added it. */
    void addDocument(Draft draft, long document) {
        database.run(handle -> {
            DraftStore.upsertDocument(handle, draft.set(), document, true);
            DraftStore.updateReadable(handle, draft.set(), document);
        });
    }

    /** The uploaded documents that the set's authors may read whole, by their numbers. */
    Set<Long> readable(Draft draft) {
        return Set.copyOf(database.read(handle -> DraftStore.selectReadable(handle, draft.set())));
    }

    /** The slugs of published sets whose documents have newer versions than they were held against. */
    List<String> outdated() {
        return database.read(DraftStore::selectOutdated);
    }

    /** How many parts of a file there are. */
    int count(Draft draft, DraftFile file) {
        return database.read(handle -> DraftStore.countParts(handle, draft.set(), file));
    }

    /** Puts which names may belong to one thing, going by a document, in place of what was there before. */
    void suggest(Draft draft, String document, List<NamePair> pairs) {
        database.run(handle -> {
            NamePairStore.delete(handle, draft.set(), document);
            NamePairStore.insert(handle, draft.set(), document, pairs);
        });
    }

    /** Names of the draft that may belong to one thing. */
    List<NamePair> pairs(Draft draft) {
        return database.read(handle -> NamePairStore.select(handle, draft.set())).stream()
                .filter(pair -> draft.part(DraftFile.ENTITIES, pair.one()).isPresent())
                .filter(pair -> draft.part(DraftFile.ENTITIES, pair.other()).isPresent())
                .toList();
    }

    /**
     * Changes the draft, all at once; very many changes one chunk after the other, which are one step all the same.
     *
     * @param label what was done, in one word of the messages
     */
    void apply(long set, long person, String label, List<DraftEdit> edits) {
        long step = ids.next();
        for (int from = 0; from < edits.size(); from += AT_ONCE) {
            List<DraftEdit> some = edits.subList(from, Math.min(edits.size(), from + AT_ONCE));
            database.run(handle -> {
                List<DraftEdit> done = new ArrayList<>();
                for (DraftEdit edit : some) {
                    if (edit.isOfQuestion() && edit.after() == null) {
                        // taken back, it stands where it stood
                        DraftQuestionStore.selectPlace(handle, set, edit.part())
                                .ifPresent(place -> done.add(
                                        DraftEdit.place(edit.part(), place).back()));
                    }
                    DraftEdit full = edit.from(before(handle, set, edit));
                    write(handle, set, full);
                    done.add(full);
                }
                follow(handle, set, done);
                DraftStore.insertChange(handle, ids.next(), step, set, person, clock.instant(), label, done);
            });
        }
        hear(set, edits);
    }

    /**
     * Puts a part that still is what somebody took it for. What one person does to it within some minutes is one step,
     * which is taken back at once.
     *
     * @param base the revision of what was there; empty for nothing
     * @return whether it was put; nothing is done where somebody else has put something there
     */
    boolean revise(long set, long person, String label, DraftPart part, String base) {
        Instant now = clock.instant();
        return database.write(handle -> {
            DraftEdit put = DraftEdit.put(part);
            String before = before(handle, set, put);
            String revision = before == null ? "" : new DraftPart(part.file(), part.id(), before).revision();
            if (!revision.equals(base)) {
                return false;
            }
            if (part.body().equals(before)) {
                return true;
            }
            write(handle, set, put);
            Optional<DraftStore.Change> begun = DraftStore.selectLast(handle, set, person)
                    .filter(change -> change.at().isAfter(now.minus(ONE_STEP)))
                    .filter(change -> change.goesOnWith(label, part, before));
            follow(handle, set, List.of(put));
            if (begun.isPresent()) {
                DraftEdit whole = put.from(begun.get().edits().get(0).before());
                DraftStore.updateEdits(handle, begun.get().id(), List.of(whole));
            } else {
                long change = ids.next();
                DraftStore.insertChange(handle, change, change, set, person, now, label, List.of(put.from(before)));
            }
            return true;
        });
    }

    /** What was found for drafts and waits for a decision, or had one. */
    Candidates candidates() {
        return candidates;
    }

    /** How often the draft was changed: the same number, the same draft. */
    long revision(long set) {
        return database.read(handle -> DraftRevisionStore.select(handle, set));
    }

    /** A part of the draft, read alone. */
    Optional<DraftPart> part(Draft draft, DraftFile file, String id) {
        return database.read(handle -> DraftStore.selectBody(handle, draft.set(), file.code(), id))
                .map(body -> new DraftPart(file, id, body));
    }

    /** Takes back what the person changed last and gives what it was; empty where nothing is left. */
    Optional<String> undo(long set, long person) {
        Optional<DraftStore.Change> first = undoOne(set, person, OptionalLong.empty());
        Optional<DraftStore.Change> last = first;
        while (last.isPresent()) {
            last = undoOne(set, person, OptionalLong.of(last.get().step()));
        }
        return first.map(DraftStore.Change::label);
    }

    /** @param step of which the change must be; empty for any */
    private Optional<DraftStore.Change> undoOne(long set, long person, OptionalLong step) {
        Optional<DraftStore.Change> undone = database.write(handle -> {
            Optional<DraftStore.Change> last = DraftStore.selectLast(handle, set, person)
                    .filter(change -> !change.label().equals("begin"))
                    .filter(change -> step.isEmpty() || step.getAsLong() == change.step());
            last.ifPresent(change -> {
                List<DraftEdit> edits = change.edits();
                for (int i = edits.size() - 1; i >= 0; i--) {
                    write(handle, set, edits.get(i).back());
                }
                follow(handle, set, edits);
                DraftStore.updateUndone(handle, change.id());
            });
            return last;
        });
        undone.ifPresent(change -> hear(set, change.edits()));
        return undone;
    }

    /** Counts the change, keeps the list of questions up with it, and notes where the facts give others now. */
    private void follow(Handle handle, long set, List<DraftEdit> edits) {
        if (edits.stream().anyMatch(edit -> !edit.isOfCandidate())) {
            DraftRevisionStore.upsert(handle, set);
        }
        Set<String> written = edits.stream()
                .filter(DraftEdit::isOfWording)
                .map(DraftEdit::part)
                .collect(Collectors.toSet());
        List<String> listed = edits.stream()
                .filter(edit -> edit.isOfQuestion() || edit.isOfPlace())
                .map(DraftEdit::part)
                .toList();
        DraftIndex.put(handle, set, listed, written, clock.instant());
        if (edits.stream().anyMatch(DraftEdit::isOfSources)) {
            GenerationStore.upsertWanted(handle, set);
        }
    }

    private void hear(long set, List<DraftEdit> edits) {
        if (edits.stream().anyMatch(DraftEdit::isOfSources)) {
            factsChanged.accept(set);
        }
    }

    private static @Nullable String before(Handle handle, long set, DraftEdit edit) {
        Optional<String> before;
        if (edit.isOfCandidate()) {
            before = CandidateStore.selectState(handle, set, Long.parseLong(edit.part()));
        } else if (edit.isOfPlace()) {
            before = DraftQuestionStore.selectPlace(handle, set, edit.part()).map(place -> Long.toString(place));
        } else {
            before = DraftStore.selectBody(handle, set, edit.file(), edit.part());
        }
        return before.orElse(null);
    }

    private static void write(Handle handle, long set, DraftEdit edit) {
        String after = edit.after();
        if (edit.isOfCandidate()) {
            CandidateStore.updateState(handle, set, Long.parseLong(edit.part()), after);
        } else if (edit.isOfPlace()) {
            if (after != null) {
                DraftQuestionStore.updatePlace(handle, set, edit.part(), Long.parseLong(after));
            }
        } else if (after == null) {
            DraftStore.deletePart(handle, set, edit.file(), edit.part());
        } else {
            DraftStore.upsertPart(handle, set, edit.file(), edit.part(), after);
        }
    }
}
