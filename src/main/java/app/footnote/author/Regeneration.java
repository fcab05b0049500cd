package app.footnote.author;

import app.footnote.author.GenerationStore.Generation;
import app.footnote.db.Database;
import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the questions that a draft's facts give, in the background, whenever the facts changed, and writes those that
 * became others. What an author wrote is no part of it, so that nothing of theirs is touched.
 */
final class Regeneration {
    /** The same as when a set is published. */
    static final long SEED = 1;

    /** Everything of a draft that its generated questions come from. */
    static final Set<DraftFile> SOURCES = Set.copyOf(EnumSet.complementOf(EnumSet.of(DraftFile.QUESTIONS)));

    /** The program's part in the rows: with another one they are made anew. */
    private static final String RULES = "generator " + Generator.VERSION + ", list 3";

    private static final Logger LOG = LoggerFactory.getLogger(Regeneration.class);
    private static final int AT_ONCE = 100;
    private static final int HUNDRED = 100;

    private final Database database;
    private final InstantSource clock;
    private final DraftTexts texts;
    private final Executor executor;
    private final Set<Long> queued = ConcurrentHashMap.newKeySet();
    private final Map<Long, Share> running = new ConcurrentHashMap<>();

    /** @param executor makes them, one set after the other */
    Regeneration(Database database, InstantSource clock, DraftTexts texts, Executor executor) {
        this.database = database;
        this.clock = clock;
        this.texts = texts;
        this.executor = executor;
    }

    /**
     * How far it is.
     *
     * @param percent of the rows; 100 where nothing is left to do
     * @param problems why the facts give no questions as they are, each a sentence
     */
    record Progress(int percent, List<String> problems) {
        boolean isDone() {
            return percent == HUNDRED;
        }
    }

    private record Share(int done, int of) {
        Share and(int more) {
            return new Share(done + more, of);
        }

        /** At most 99: it is done when that is on disk. */
        int percent() {
            return of == 0 ? 0 : Math.min(HUNDRED - 1, HUNDRED * done / of);
        }
    }

    /** Takes up what a stop of the server interrupted, and what other rules made. */
    void resume() {
        database.read(handle -> GenerationStore.selectBehind(handle, RULES)).forEach(this::soon);
    }

    /** The set's questions are made soon; changes that follow each other quickly count as one. */
    void soon(long set) {
        if (queued.add(set)) {
            executor.execute(() -> make(set));
        }
    }

    Progress progress(long set) {
        Optional<Generation> generation = database.read(handle -> GenerationStore.select(handle, set));
        boolean behind = generation.filter(Regeneration::isBehind).isPresent();
        List<String> problems = generation.map(Generation::problem).stream()
                .flatMap(String::lines)
                .toList();
        return new Progress(behind ? running.getOrDefault(set, new Share(0, 0)).percent() : HUNDRED, problems);
    }

    private static boolean isBehind(Generation generation) {
        return generation.made() != generation.wanted() || !generation.rules().equals(RULES);
    }

    private void make(long set) {
        queued.remove(set);
        Optional<Generation> generation =
                database.read(handle -> GenerationStore.select(handle, set)).filter(Regeneration::isBehind);
        if (generation.isEmpty()) {
            return;
        }
        try {
            String problem = "";
            try {
                write(set, questions(set));
            } catch (SetFormatException e) {
                LOG.debug("The facts of a draft cannot be read as they are; its questions stay", e);
                problem = String.join("\n", e.problems());
                index(set, entries(set));
            }
            String said = problem;
            database.run(handle ->
                    GenerationStore.updateMade(handle, set, generation.get().wanted(), RULES, said));
        } catch (RuntimeException e) {
            LOG.error("Making the questions of a draft failed", e);
        } finally {
            running.remove(set);
        }
    }

    /** What the facts give now. */
    private List<GeneratedQuestion> questions(long set) {
        Draft draft = new Draft(set, "draft", database.read(handle -> DraftStore.selectParts(handle, set, SOURCES)));
        return draft.parts(DraftFile.SET).isEmpty() ? List.of() : questions(draft, texts);
    }

    /**
     * What the facts of a draft give, whatever an author wrote beside it.
     *
     * @throws SetFormatException when something in the draft is wrong
     */
    static List<GeneratedQuestion> questions(Draft draft, DraftTexts texts) {
        QuestionSet set = SetReader.read(draft.folder());
        List<Question> questions = Generator.generate(Barred.of(set, texts.of(draft)), SEED);
        Map<String, Integer> facts = new HashMap<>();
        draft.parts(DraftFile.FACTS).forEach(part -> facts.put(part.id(), facts.size()));
        Map<Integer, Integer> turns = new HashMap<>();
        List<GeneratedQuestion> generated = new ArrayList<>();
        for (Question question : questions) {
            int fact = question.facts().isEmpty()
                    ? 0
                    : facts.getOrDefault(question.facts().get(0), 0);
            generated.add(GeneratedQuestion.of(question, fact, turns.merge(fact, 1, Integer::sum)));
        }
        return generated;
    }

    private void write(long set, List<GeneratedQuestion> questions) {
        Map<String, GeneratedQuestion> before =
                byId(database.read(handle -> DraftQuestionStore.selectGenerated(handle, set)));
        Map<String, GeneratedQuestion> now = byId(questions);
        List<String> differing = questions.stream()
                .filter(question -> !question.equals(before.get(question.id())))
                .map(GeneratedQuestion::id)
                .toList();
        List<String> gone =
                before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        List<String> all = Stream.of(now.keySet(), entries(set))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        running.put(set, new Share(0, differing.size() + gone.size() + all.size()));
        inChunks(
                set,
                differing,
                chunk -> database.run(handle -> {
                    DraftQuestionStore.upsertGenerated(
                            handle, set, chunk.stream().map(now::get).toList());
                    DraftIndex.put(handle, set, chunk, Set.of(), clock.instant());
                }));
        inChunks(
                set,
                gone,
                chunk -> database.run(handle -> {
                    DraftQuestionStore.deleteGenerated(handle, set, chunk);
                    DraftIndex.put(handle, set, chunk, Set.of(), clock.instant());
                }));
        index(set, all);
    }

    /** Writes the rows that are not what they should be, which after a change of facts those of written ones may be. */
    private void index(long set, List<String> questions) {
        inChunks(set, questions, chunk -> {
            if (database.read(handle -> DraftIndex.differs(handle, set, chunk))) {
                database.run(handle -> DraftIndex.put(handle, set, chunk, Set.of(), clock.instant()));
            }
        });
    }

    private List<String> entries(long set) {
        return database.read(handle -> DraftQuestionStore.selectEntries(handle, set));
    }

    private void inChunks(long set, List<String> questions, Consumer<List<String>> job) {
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<String> chunk = questions.subList(from, Math.min(questions.size(), from + AT_ONCE));
            job.accept(chunk);
            running.computeIfPresent(set, (each, share) -> share.and(chunk.size()));
        }
    }

    private static Map<String, GeneratedQuestion> byId(List<GeneratedQuestion> questions) {
        return questions.stream()
                .collect(Collectors.toMap(
                        GeneratedQuestion::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
