package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.attempt.ScoreRepairs;
import app.footnote.db.Database;
import app.footnote.db.Ids;
import app.footnote.live.RoomRepairs;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.response.Judging;
import app.footnote.response.KeyChanges;
import app.footnote.study.ReviewRepairs;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Puts the parts of repairing keys together. */
public final class KeyWorkbench {
    private final AuthorLibrary authors;
    private final KeyRepairs repairs;
    private final RepairDesk desk;
    private final Names names;
    private final ZoneId zone;

    /**
     * Who makes anew what rests on keys.
     *
     * @param scores those of attempts, by the keys that a library has
     * @param statistics those of the questions of a set
     */
    public record Folds(Function<Library, ScoreRepairs> scores, ReviewRepairs reviews, LongConsumer statistics) {}

    /** @param executor repairs, one change after the other, a moment after it was made */
    public KeyWorkbench(
            Database database,
            Ids ids,
            InstantSource clock,
            ZoneId zone,
            KeyChanges keys,
            Library library,
            Folds folds,
            Executor executor) {
        this.authors = new AuthorLibrary(database, ids);
        this.names = new Names(database);
        this.zone = zone;
        RepairSteps.Folds made = new RepairSteps.Folds(
                new Judging(database, library),
                folds.scores().apply(library),
                new RoomRepairs(database, library),
                folds.reviews(),
                folds.statistics());
        this.repairs = new KeyRepairs(database, clock, keys, new RepairSteps(database, ids, keys, made), executor);
        this.desk = new RepairDesk(
                database, ids, clock, library, repairs, new Drafts(database, authors, ids, clock), folds.scores());
    }

    /** Goes on with what a stop of the server interrupted. */
    public void resume() {
        repairs.resume();
    }

    /** Its pages. */
    public List<Routes.Group> groups(Pages pages) {
        return List.of(new RepairRoutes(pages, authors, desk, new RepairPages(desk, names, pages.texts(), zone)));
    }
}
