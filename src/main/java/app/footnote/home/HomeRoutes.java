package app.footnote.home;

import app.footnote.attempt.AttemptPages;
import app.footnote.classroom.Offers;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.response.KeyNotices;
import app.footnote.response.NoticeLine;
import app.footnote.study.Progress;
import app.footnote.study.QuestionThreads;
import app.footnote.study.SetProgress;
import app.footnote.study.StartedRound;
import app.footnote.study.Today;
import app.footnote.study.queue.DayQueue;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The first page: what to do now, and the sets. */
public final class HomeRoutes implements Routes.Group {
    private final Pages pages;
    private final Library library;
    private final Progress progress;
    private final Today today;
    private final QuestionThreads threads;
    private final Offers offers;
    private final AttemptPages assigned;
    private final KeyNotices notices;
    private final StaticTemplates templates = new StaticTemplates();

    public HomeRoutes(
            Pages pages,
            Library library,
            Progress progress,
            Today today,
            QuestionThreads threads,
            Offers offers,
            AttemptPages assigned,
            KeyNotices notices) {
        this.pages = pages;
        this.library = library;
        this.progress = progress;
        this.today = today;
        this.threads = threads;
        this.offers = offers;
        this.assigned = assigned;
        this.notices = notices;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/", Access.ANYONE, this::home);
    }

    private void home(Context context) {
        OptionalLong person = Gate.viewerOf(context).person();
        List<SetProgress> sets = progress.sets(person);
        DayQueue queue = person.isPresent() ? today.of(person.getAsLong()) : DayQueue.EMPTY;
        HomeView view = new HomeView(
                queue.due(),
                queue.missed().size(),
                queue.fresh().size(),
                queue.waiting(),
                SetProgress.minutes(queue.size()),
                person.isPresent() ? threads.answered(person.getAsLong()) : 0,
                person.isPresent() ? offers.of(person.getAsLong()) : List.of(),
                person.isPresent() ? notices(person.getAsLong()) : List.of(),
                person.isPresent() ? started(person.getAsLong()) : null,
                person.isPresent() ? assigned.toDo(person.getAsLong()) : List.of(),
                sets.stream().anyMatch(set -> set.seen() > 0),
                sets.stream().map(HomeRoutes::line).toList());
        pages.show(context, templates.homeHome(pages.page(context, pages.texts().of("home.title"), "home"), view));
    }

    private List<NoticeLine> notices(long person) {
        return notices.open(person).stream()
                .map(notice -> notices.line(
                        notice,
                        notice.isOfAttempt() ? assigned.telling(person, notice.contextId()) : KeyNotices.Telling.ALL))
                .toList();
    }

    private HomeView.@Nullable StartedLine started(long person) {
        return progress.started(person).stream().findFirst().map(this::started).orElse(null);
    }

    private HomeView.StartedLine started(StartedRound started) {
        String slug = started.round().request().set();
        String title = library.set(slug)
                .map(PublishedSet::metadata)
                .map(set -> set.title())
                .orElse(slug);
        return new HomeView.StartedLine(
                "/rounds/" + started.round().id(),
                title,
                started.answered(),
                started.round().size());
    }

    private static HomeView.SetLine line(SetProgress progress) {
        var set = progress.set().metadata();
        return new HomeView.SetLine(
                "/sets/" + set.slug(),
                set.title(),
                set.description(),
                progress.cards(),
                progress.seen(),
                (int) Math.round(progress.mastery() * progress.cards()),
                set.documents().size(),
                set.topics().size());
    }
}
