package app.footnote.question;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.db.Json;
import app.footnote.question.QuestionStore.Keyed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Puts sets into the database. It may stop anywhere and be run again: everything is written in small jobs, and the set
 * shows its new version only after the last of them. What did not change keeps its row, and cards and questions keep
 * their ids over all versions, so that progress holds.
 */
public final class SetPublisher {
    private static final int CHUNK = 200;

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    public SetPublisher(Database database, Ids ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** The images that questions show. */
    public MediaLibrary media() {
        return new MediaLibrary(database, clock);
    }

    /** Whether this is what the set shows now. */
    public boolean isCurrent(String slug, String hash) {
        return database.read(handle ->
                        SetStore.selectCurrent(handle, slug).map(version -> SetStore.selectVersion(handle, version)))
                .filter(version -> version.hash().equals(hash))
                .isPresent();
    }

    /** The same for the same content, whoever computes it. */
    static String hash(SetContent content) {
        return ContentHash.of(Json.write(content));
    }

    /** Publishes the content under its own hash. */
    public void publish(SetContent content) {
        publish(content, hash(content), Map.of());
    }

    /**
     * Publishes the content under a hash that its source knows without making it.
     *
     * @param hash the same only for the same content, for example of the files that it was made from
     * @param files what it was made from, by name
     */
    public void publish(SetContent content, String hash, Map<String, String> files) {
        Publication byItself = new Publication(OptionalLong.empty(), clock.instant(), "", "", List.of(), 0);
        publish(content, hash, files, byItself, (done, of) -> {});
    }

    /**
     * Publishes the content and notes who did so.
     *
     * @param progress hears how many rows are stored; what it throws stops the publishing, and what was there stays
     */
    public void publish(
            SetContent content, String hash, Map<String, String> files, Publication publication, Progress progress) {
        SetMetadata metadata = content.metadata();
        if (isCurrent(metadata.slug(), hash)) {
            return;
        }
        requireDistinctIds(content.questions());
        database.run(handle -> SetStore.insertSet(handle, ids.next(), metadata.slug()));
        long set = database.read(handle -> SetStore.selectSet(handle, metadata.slug()));
        int of = 2 * content.questions().size();
        List<Long> questions = storeQuestions(set, content, done -> progress.hear(done, of));
        database.run(handle -> SetStore.insertVersion(
                handle, new SetStore.Version(ids.next(), set, hash, Json.write(metadata)), clock.instant()));
        long version = database.read(handle -> SetStore.selectVersion(handle, set, hash));
        database.run(handle -> SetFileStore.insertFiles(handle, version, files));
        for (int from = 0; from < questions.size(); from += CHUNK) {
            int first = from;
            List<Long> chunk = questions.subList(first, Math.min(questions.size(), first + CHUNK));
            progress.hear(questions.size() + first, of);
            database.run(handle -> SetStore.insertQuestions(handle, version, first, chunk));
        }
        progress.hear(of, of);
        database.run(handle -> {
            PublicationStore.insert(handle, ids.next(), version, publication);
            SetStore.updateCurrentVersion(handle, set, version);
        });
    }

    /** Hears how far the publishing is. */
    @FunctionalInterface
    public interface Progress {
        void hear(int done, int of);
    }

    /** Stores what is new of the questions and gives the ids of their versions. */
    private List<Long> storeQuestions(long set, SetContent content, IntConsumer progress) {
        List<Question> questions = content.questions();
        Map<String, Long> cards = keyed(
                set,
                questions.stream().map(Question::card).toList(),
                QuestionStore::selectCards,
                QuestionStore::insertCards);
        Map<String, Long> keys = keyed(
                set,
                questions.stream().map(Question::id).toList(),
                QuestionStore::selectQuestions,
                QuestionStore::insertQuestions);
        Map<String, Long> stored = database.read(handle -> QuestionStore.selectVersions(handle, set));
        Map<String, QuestionStore.Version> wanted = new LinkedHashMap<>();
        for (Question question : questions) {
            String body = Json.write(question);
            String hash = ContentHash.of(body);
            long id = stored.getOrDefault(hash, 0L);
            wanted.put(
                    hash,
                    new QuestionStore.Version(
                            id == 0 ? ids.next() : id,
                            known(keys, question.id()),
                            known(cards, question.card()),
                            hash,
                            question,
                            content.touched(question),
                            body));
        }
        progress.accept(0);
        inChunks(
                wanted.values().stream()
                        .filter(version -> !stored.containsKey(version.hash()))
                        .toList(),
                QuestionStore::insertVersions,
                progress);
        Map<String, Long> all = database.read(handle -> QuestionStore.selectVersions(handle, set));
        return wanted.keySet().stream().map(hash -> known(all, hash)).toList();
    }

    private Map<String, Long> keyed(long set, Collection<String> keys, Select select, Insert<List<Keyed>> insert) {
        Map<String, Long> stored = database.read(handle -> select.from(handle, set));
        List<Keyed> missing = new LinkedHashSet<>(keys)
                .stream()
                        .filter(key -> !stored.containsKey(key))
                        .map(key -> new Keyed(ids.next(), key))
                        .toList();
        if (missing.isEmpty()) {
            return stored;
        }
        inChunks(missing, (handle, chunk) -> insert.into(handle, set, chunk), done -> {});
        // another process may have been first with some of them
        return database.read(handle -> select.from(handle, set));
    }

    private <T> void inChunks(List<T> rows, ChunkInsert<T> insert, IntConsumer progress) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            progress.accept(from);
            List<T> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            database.run(handle -> insert.into(handle, chunk));
        }
    }

    private static void requireDistinctIds(List<Question> questions) {
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            if (!seen.add(question.id())) {
                throw new IllegalArgumentException("Two questions have the id “" + question.id() + "”.");
            }
        }
    }

    private static long known(Map<String, Long> ids, String key) {
        Long id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("“" + key + "” was stored and is not there.");
        }
        return id;
    }

    @FunctionalInterface
    private interface Select {
        Map<String, Long> from(Handle handle, long set);
    }

    @FunctionalInterface
    private interface Insert<T> {
        void into(Handle handle, long set, T rows);
    }

    @FunctionalInterface
    private interface ChunkInsert<T> {
        void into(Handle handle, List<T> rows);
    }
}
