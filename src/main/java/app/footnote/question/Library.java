package app.footnote.question;

import app.footnote.db.Database;
import app.footnote.db.Json;
import app.footnote.db.Recent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The published sets and their questions. Versions never change, so what was read once is kept at hand. */
public final class Library {
    private static final int QUESTIONS_AT_HAND = 4_000;
    /** What is studied now, and what an assignment or two still ask. */
    private static final int VERSIONS_OF_A_SET = 3;

    private final Database database;
    private final Keys keys;
    private final Map<Long, Held> sets = new ConcurrentHashMap<>();
    private final Recent<Question> questions;

    public Library(Database database) {
        this(database, Keys.AS_PUBLISHED);
    }

    /** A version that was read when this was the last change of a key. */
    private record Held(PublishedSet set, long lastChange) {}

    /** @param keys those that were changed since the questions were published */
    public Library(Database database, Keys keys) {
        this(database, keys, new Recent<>(QUESTIONS_AT_HAND));
    }

    private Library(Database database, Keys keys, Recent<Question> questions) {
        this.database = database;
        this.keys = keys;
        this.questions = questions;
    }

    /** The sets that everyone sees as they are now, the oldest first. */
    public List<PublishedSet> sets() {
        return sets(OptionalLong.empty());
    }

    /** Those that everyone sees, those that the person writes, and those that they were shown and have cards of. */
    public List<PublishedSet> sets(OptionalLong person) {
        return database.read(handle -> SetStore.selectAllCurrent(handle, person.orElse(0))).stream()
                .map(this::version)
                .toList();
    }

    /** Every set as it is now, whoever sees it. */
    public List<PublishedSet> all() {
        return database.read(SetStore::selectEveryCurrent).stream()
                .map(this::version)
                .toList();
    }

    /** The set as it is now. */
    public Optional<PublishedSet> set(String slug) {
        return database.read(handle -> SetStore.selectCurrent(handle, slug)).map(this::version);
    }

    /** A version of a set. */
    public PublishedSet version(long id) {
        Held known = sets.get(id);
        return known == null || known.lastChange() != keys.last() ? published(id) : known.set();
    }

    /** The files that a version of a set was made from, by name. */
    public Map<String, String> files(long setVersion) {
        return database.read(handle -> SetFileStore.selectFiles(handle, setVersion));
    }

    /** The question as this version has it. */
    public Question question(long version) {
        Question known = questions.find(version);
        if (known != null) {
            return known;
        }
        Question read = database.read(handle -> QuestionStore.selectBody(handle, version))
                .orElseThrow(() -> new IllegalArgumentException("There is no question version " + version + "."));
        questions.keep(version, read);
        return read;
    }

    /** The same questions with other keys. */
    public Library with(Keys others) {
        return new Library(database, others, questions);
    }

    /** The question as it is shown for a seed, with the key that it has by now. */
    public Presentation shown(long version, long seed) {
        return keys.of(version).over(Presentation.of(question(version), seed));
    }

    /** The keys as they are by now. */
    public Keys keys() {
        return keys;
    }

    /** Questions that were dropped are in no version any more. */
    private PublishedSet published(long id) {
        long lastChange = keys.last();
        PublishedSet read = database.read(handle -> {
            SetStore.Version version = SetStore.selectVersion(handle, id);
            return new PublishedSet(
                    version.set(),
                    id,
                    version.hash(),
                    Json.read(version.metadata(), SetMetadata.class),
                    SetStore.countCards(handle, id),
                    () -> database.read(reading -> SetStore.selectEntries(reading, id)).stream()
                            .filter(entry -> !keys.of(entry.id()).dropped())
                            .toList());
        });
        if (sets.values().stream()
                        .filter(other -> other.set().id() == read.id())
                        .count()
                >= VERSIONS_OF_A_SET) {
            sets.values().removeIf(other -> other.set().id() == read.id());
        }
        sets.put(id, new Held(read, lastChange));
        return read;
    }
}
