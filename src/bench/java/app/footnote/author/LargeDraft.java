package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import app.footnote.db.Ids;
import app.footnote.question.AuthorLibrary;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A set of very many questions that somebody writes, as long as those of real sets, filled by the workbench itself. */
public final class LargeDraft implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "Harbourton",
            "Tilbury",
            "Norland",
            "Sudmark",
            "Brill",
            "Camber",
            "Ferrier",
            "Vell",
            "Ostrava",
            "Lindqvist");
    private static final List<String> THINGS = List.of(
            "commission",
            "treaty",
            "bank",
            "secretariat",
            "observer",
            "summit",
            "charter",
            "council",
            "border",
            "fund");
    private static final int TOPICS = 12;

    private final Database database;
    private final Drafts drafts;
    private final long person;
    private final long set;
    private final String slug;

    /** Fills the folder's database; the person writes the set. */
    public LargeDraft(Path folder, long person, int questions) {
        this.database = Database.open(DatabaseSettings.sqlite(folder));
        this.person = person;
        InstantSource clock = InstantSource.system();
        Ids ids = Ids.continuing(database, clock);
        AuthorLibrary library = new AuthorLibrary(database, ids);
        drafts = new Drafts(database, library, ids, clock);
        slug = drafts.begin(person, "A large set");
        set = library.id(slug).orElseThrow();
        Map<String, Object> about =
                new LinkedHashMap<>(drafts.of(person, slug).orElseThrow().about());
        about.put(
                "topics",
                IntStream.range(0, TOPICS)
                        .mapToObj(i -> Map.of("id", "t" + i, "title", "Topic " + i))
                        .toList());
        drafts.apply(set, person, "fill", List.of(DraftEdit.put(DraftPart.of(DraftFile.SET, "set", about))));
        drafts.apply(
                set,
                person,
                "fill",
                IntStream.range(0, questions)
                        .mapToObj(LargeDraft::question)
                        .map(DraftEdit::put)
                        .toList());
    }

    public String slug() {
        return slug;
    }

    public Database database() {
        return database;
    }

    /** One question is written again, with its row in the list. */
    public void edit(int number) {
        drafts.apply(set, person, "edit", List.of(DraftEdit.put(written(number))));
    }

    /** The question as nobody wrote it before. */
    private static DraftPart written(int number) {
        Map<String, Object> fields = question(number).fields();
        fields.put("hint", "Look at the charter, said " + System.nanoTime());
        return DraftPart.of(DraftFile.QUESTIONS, "q" + number, fields);
    }

    /** The same change of the draft's part alone. */
    public void bareEdit(int number) {
        String body = written(number).body();
        database.run(handle -> DraftStore.upsertPart(handle, set, "questions", "q" + number, body));
    }

    /** Writes the bodies of all questions once more, a part at a time, as whatever publishes them must at least. */
    public void bareCopy() {
        database.run(handle -> handle.execute("CREATE TABLE bare_copy (part TEXT PRIMARY KEY, body TEXT NOT NULL)"));
        int count = database.read(handle -> DraftStore.countParts(handle, set, DraftFile.QUESTIONS));
        for (int from = 0; from < count; from += 200) {
            int first = from;
            database.run(handle -> handle.createUpdate("""
                            INSERT INTO bare_copy SELECT part, body FROM draft_part
                            WHERE set_id = :set AND file = 'questions' ORDER BY part LIMIT 200 OFFSET :first""")
                    .bind("set", set)
                    .bind("first", first)
                    .execute());
        }
    }

    /** Reads as many rows as a page of the list, and nothing else. */
    public int barePage() {
        return database.read(handle ->
                        handle.createQuery("""
                        SELECT question, stem FROM draft_question WHERE set_id = :set ORDER BY position LIMIT 50""").bind("set", set).mapToMap().list())
                .size();
    }

    /** Reads the words of all rows, as any search without an index of words must. */
    public int bareScan() {
        return database.read(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM draft_question WHERE set_id = :set AND words LIKE '%treaty%'")
                .bind("set", set)
                .mapTo(Integer.class)
                .one());
    }

    private static DraftPart question(int number) {
        Random random = new Random(number);
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String id = "q" + number;
        List<Map<String, Object>> wrong = IntStream.range(0, 3)
                .mapToObj(i -> Map.<String, Object>of(
                        "text",
                        NAMES.get(random.nextInt(NAMES.size())) + " " + (1900 + random.nextInt(120)),
                        "because",
                        "The " + thing + " of " + name + " was moved there later, by a decision of its council."))
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("type", "single-choice");
        fields.put("topic", "t" + random.nextInt(TOPICS));
        fields.put("stem", "Where does the " + thing + " number " + number + " of " + name + " have its seat?");
        fields.put("answer", "In " + NAMES.get(random.nextInt(NAMES.size())));
        fields.put("wrong", wrong);
        fields.put(
                "explanation",
                "The " + thing + " of " + name + " has had its seat there since " + (1900 + random.nextInt(120))
                        + ", when the rivers were divided between those who live along them.");
        fields.put("cites", List.of());
        return DraftPart.of(DraftFile.QUESTIONS, id, fields);
    }

    @Override
    public void close() {
        database.close();
    }
}
