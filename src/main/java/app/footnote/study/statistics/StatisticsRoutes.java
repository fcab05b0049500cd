package app.footnote.study.statistics;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.study.Progress;
import app.footnote.study.Schedules;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.Scheduler;
import app.footnote.study.statistics.CardHistoryStore.Reviewed;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Page;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the log of reviews says: how somebody studied, how their cards stand, and the history of each. */
public final class StatisticsRoutes implements Routes.Group {
    private final Pages pages;
    private final Database database;
    private final Library library;
    private final Progress progress;
    private final Schedules schedules;
    private final InstantSource clock;
    private final StaticTemplates templates = new StaticTemplates();

    public StatisticsRoutes(
            Pages pages,
            Database database,
            Library library,
            Progress progress,
            Schedules schedules,
            InstantSource clock) {
        this.pages = pages;
        this.database = database;
        this.library = library;
        this.progress = progress;
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/progress/reviews", Access.LEARNER, this::reviews)
                .get("/progress/cards", Access.LEARNER, this::cards)
                .get("/progress/cards/{card}", Access.LEARNER, this::card);
    }

    private void reviews(Context context) {
        Optional<StudiedSet> found = studied(context);
        if (found.isEmpty()) {
            pages.seeOther(context, "/progress");
            return;
        }
        StudiedSet studied = found.get();
        Period period = Period.of(String.valueOf(context.queryParam("period")));
        long person = studied.person();
        long set = studied.set().id();
        List<DayCount> days = database.read(
                handle -> StatisticsStore.selectDays(handle, person, set, HeatMap.first(studied.today())));
        List<AnswerCount> answers = database.read(
                handle -> StatisticsStore.selectAnswers(handle, person, set, period.first(studied.today())));
        ReviewsView view = new ReviewsPage(pages.texts(), studied, period, days, answers).view();
        pages.show(context, templates.statisticsReviews(page(context, "reviews"), view));
    }

    private void cards(Context context) {
        Optional<StudiedSet> found = studied(context);
        if (found.isEmpty()) {
            pages.seeOther(context, "/progress");
            return;
        }
        StudiedSet studied = found.get();
        Map<Long, CardState> states = progress.states(OptionalLong.of(studied.person()), studied.set());
        CardsView.Order order = CardsView.Order.of(String.valueOf(context.queryParam("by")));
        CardsPage layout = new CardsPage(pages.texts(), studied, states);
        List<Long> listed = layout.first(order);
        Map<Long, Long> questions = listed.isEmpty()
                ? Map.of()
                : database.read(handle -> CardHistoryStore.selectLastQuestions(handle, studied.person(), listed));
        CardsView view = layout.view(order, listed, questions, library);
        pages.show(context, templates.statisticsCards(page(context, "cards"), view));
    }

    private void card(Context context) {
        long person = Gate.viewerOf(context).id();
        long card = number(context.pathParam("card"));
        List<Reviewed> reviews = database.read(handle -> CardHistoryStore.select(handle, person, card));
        if (reviews.isEmpty()) {
            throw Refusal.notFound("card");
        }
        long set = database.read(handle -> CardHistoryStore.selectSet(handle, card))
                .orElseThrow();
        StudiedSet studied = begun(person).stream()
                .filter(begun -> begun.id() == set)
                .findFirst()
                .map(begun -> studied(person, begun, List.of(begun)))
                .orElseThrow(() -> Refusal.notFound("card"));
        CardHistoryView view = new CardHistoryPage(pages.texts(), studied, library).view(reviews);
        pages.show(context, templates.statisticsCard(page(context, "card"), view));
    }

    private Optional<StudiedSet> studied(Context context) {
        long person = Gate.viewerOf(context).id();
        List<PublishedSet> begun = begun(person);
        String slug = context.queryParam("set");
        return begun.stream()
                .filter(set -> set.metadata().slug().equals(slug))
                .findFirst()
                .or(() -> begun.stream().findFirst())
                .map(set -> studied(person, set, begun));
    }

    private StudiedSet studied(long person, PublishedSet set, List<PublishedSet> begun) {
        Scheduler scheduler = database.read(handle -> schedules.of(handle, person, set.id()));
        return new StudiedSet(person, set, begun, scheduler, clock.instant());
    }

    private List<PublishedSet> begun(long person) {
        List<Long> ids = database.read(handle -> StatisticsStore.selectBegun(handle, person));
        return library.sets(OptionalLong.of(person)).stream()
                .filter(set -> ids.contains(set.id()))
                .toList();
    }

    private Page page(Context context, String name) {
        return pages.page(context, pages.texts().of("statistics." + name + ".title"), "progress");
    }

    private static long number(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.notFound("card");
        }
        return Long.parseLong(text);
    }
}
