package app.footnote.author;

import app.footnote.attempt.ScoreRepairs;
import app.footnote.author.UsedQuestion.Version;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.live.RoomRepairs;
import app.footnote.question.Key;
import app.footnote.question.Keys;
import app.footnote.question.Library;
import app.footnote.response.Effect;
import app.footnote.response.GivenCounts;
import app.footnote.response.Judging;
import app.footnote.response.KeyChange;
import app.footnote.response.Repair;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Questions that were used, what another key would do to them, and giving them one. */
final class RepairDesk {
    private static final int MOST_ROOMS = 20;
    private static final int MOST_LINES = 30;
    private static final int MOST_ATTEMPTS = 3_000;
    private static final Set<DraftFile> QUESTIONS = Set.of(DraftFile.QUESTIONS);

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final Library library;
    private final KeyRepairs repairs;
    private final Drafts drafts;
    private final Function<Library, ScoreRepairs> scores;

    /** @param scores works out points by the keys that a library has */
    RepairDesk(
            Database database,
            Ids ids,
            InstantSource clock,
            Library library,
            KeyRepairs repairs,
            Drafts drafts,
            Function<Library, ScoreRepairs> scores) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.library = library;
        this.repairs = repairs;
        this.drafts = drafts;
        this.scores = scores;
    }

    KeyRepairs repairs() {
        return repairs;
    }

    /** A question of a set by what it is called there; empty where it was never published. */
    Optional<UsedQuestion> question(long set, String key) {
        return database.read(handle -> UsedQuestionStore.selectId(handle, set, key))
                .map(id -> new UsedQuestion(set, id, key, versions(id)))
                .filter(question -> !question.versions().isEmpty());
    }

    private List<Version> versions(long question) {
        return database.read(handle -> UsedQuestionStore.selectVersions(handle, question)).stream()
                .map(row -> new Version(row.version(), library.question(row.version()), row.answers()))
                .toList();
    }

    /** How a question is called in its set. */
    String key(long question) {
        return database.read(handle -> UsedQuestionStore.selectKey(handle, question))
                .orElse("");
    }

    Library library() {
        return library;
    }

    /** The key that a version has by now. */
    Key key(Version version) {
        return library.keys().of(version.id());
    }

    List<GivenCounts.Count> given(Version version) {
        return new GivenCounts(database, library).of(version.id());
    }

    /** A change that is not made yet. */
    KeyChange change(UsedQuestion question, List<Long> versions, Repair repair, String reason, long person) {
        return new KeyChange(
                ids.next(), question.set(), question.id(), versions, repair, reason, person, clock.instant());
    }

    /** Takes a change back, by another one. */
    KeyChange takeBack(KeyChange change, String reason, long person) {
        KeyChange back = new KeyChange(
                ids.next(),
                change.set(),
                change.question(),
                change.versions(),
                new Repair.TakeBack(change.id()),
                reason,
                person,
                clock.instant());
        repairs.begin(back);
        return back;
    }

    /** What became of the question in the set's draft. */
    enum InDraft {
        MENDED,
        /** Facts give it: they are to be corrected, or it is to be written. */
        GENERATED,
        /** It says something else there, or the change cannot be said in a question. */
        LEFT,
        /** The set has no draft of this person's. */
        NONE
    }

    /** Makes the change: from now on it holds, and everything that rests on it is made anew. */
    InDraft begin(KeyChange change, UsedQuestion question, String slug, long person) {
        repairs.begin(change);
        if (change.repair() instanceof Repair.Drop) {
            return InDraft.NONE;
        }
        Optional<Draft> draft = drafts.of(person, slug, QUESTIONS);
        if (draft.isEmpty()) {
            return InDraft.NONE;
        }
        Optional<DraftPart> part = draft.get().part(DraftFile.QUESTIONS, question.key());
        if (part.isEmpty()) {
            return InDraft.GENERATED;
        }
        Optional<DraftPart> mended = new MendedQuestion(question.newest().question(), change.repair()).of(part.get());
        mended.ifPresent(put -> drafts.apply(question.set(), person, "key", List.of(DraftEdit.put(put))));
        return mended.isPresent() ? InDraft.MENDED : InDraft.LEFT;
    }

    /** What a change would do; nothing is stored. */
    RepairPreview preview(KeyChange change) {
        Keys would = repairs.keys().with(change);
        Library with = library.with(would);
        Judging judging = new Judging(database, with);
        Effect effect = change.versions().stream().map(judging::look).reduce(Effect.NONE, Effect::plus);
        RoomRepairs boards = new RoomRepairs(database, library);
        List<RoomRepairs.Changed> rooms = effect.rooms().stream()
                .sorted()
                .limit(MOST_ROOMS)
                .flatMap(room -> boards.changed(room, library.keys(), would).stream())
                .toList();
        return new RepairPreview(
                effect,
                attempts(scores.apply(with), change),
                rooms,
                Math.max(0, effect.rooms().size() - MOST_ROOMS));
    }

    private static RepairPreview.Attempts attempts(ScoreRepairs scores, KeyChange change) {
        Map<RepairPreview.Line, Integer> lines = new LinkedHashMap<>();
        int up = 0;
        int down = 0;
        int read = 0;
        ScoreRepairs.Part part;
        long after = 0;
        do {
            part = scores.look(change.set(), Set.copyOf(change.versions()), after);
            after = part.last();
            read += part.read();
            for (ScoreRepairs.Changed each : part.changed()) {
                up += each.after() > each.before() ? 1 : 0;
                down += each.after() < each.before() ? 1 : 0;
                lines.merge(
                        new RepairPreview.Line(each.assignment(), each.before(), each.after(), each.most(), 0),
                        1,
                        Integer::sum);
            }
        } while (part.full() && read < MOST_ATTEMPTS);
        List<RepairPreview.Line> counted = new ArrayList<>();
        lines.forEach((line, attempts) -> counted.add(
                new RepairPreview.Line(line.assignment(), line.before(), line.after(), line.most(), attempts)));
        return new RepairPreview.Attempts(
                up, down, counted.stream().limit(MOST_LINES).toList(), !part.full());
    }
}
