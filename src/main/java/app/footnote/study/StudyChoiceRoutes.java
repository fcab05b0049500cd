package app.footnote.study;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.SetMetadata;
import app.footnote.study.memory.StudyDays;
import app.footnote.study.queue.Clearing;
import app.footnote.study.queue.DayQueue;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The pages before a session: what it should go through, and how a backlog is cleared. */
public final class StudyChoiceRoutes implements Routes.Group {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private final Pages pages;
    private final Library library;
    private final Today today;
    private final LearnerDays learners;
    private final InstantSource clock;
    private final StaticTemplates templates = new StaticTemplates();

    public StudyChoiceRoutes(Pages pages, Library library, Today today, LearnerDays learners, InstantSource clock) {
        this.pages = pages;
        this.library = library;
        this.today = today;
        this.learners = learners;
        this.clock = clock;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/study", Access.ANYONE, this::choose).get("/study/backlog", Access.LEARNER, this::backlog);
    }

    private void choose(Context context) {
        String slug = context.queryParam("set");
        boolean nothing = context.queryParam("nothing") != null;
        OptionalLong person = Gate.viewerOf(context).person();
        ChoiceView view;
        if (slug == null || slug.isEmpty()) {
            DayQueue queue = person.isPresent() ? today.of(person.getAsLong()) : DayQueue.EMPTY;
            view = new ChoiceView(
                    null,
                    pages.texts().of("choice.all"),
                    List.of(),
                    Map.of(),
                    List.of(),
                    queue.size(),
                    SetProgress.minutes(queue.size()),
                    nothing);
        } else {
            PublishedSet set = library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
            SetMetadata metadata = set.metadata();
            DayQueue queue = person.isPresent() ? today.of(person.getAsLong(), set) : DayQueue.EMPTY;
            view = new ChoiceView(
                    slug,
                    metadata.title(),
                    metadata.topics(),
                    metadata.citedAs(),
                    metadata.authors(),
                    queue.size(),
                    SetProgress.minutes(queue.size()),
                    nothing);
        }
        pages.show(
                context, templates.studyChoice(pages.page(context, pages.texts().of("choice.title"), ""), view));
    }

    private void backlog(Context context) {
        long person = Gate.viewerOf(context).id();
        StudyDays days = learners.of(person);
        LocalDate day = days.dayOf(clock.instant());
        Clearing clearing = today.clearing(person);
        BacklogView view = new BacklogView(
                clearing.due(),
                clearing.aDay(),
                SetProgress.minutes(Math.min(clearing.aDay(), clearing.due())),
                clearing.days().isPresent()
                        ? LONG.format(day.plusDays(clearing.days().getAsInt()))
                        : "");
        pages.show(
                context,
                templates.studyBacklog(pages.page(context, pages.texts().of("backlog.title"), ""), view));
    }
}
