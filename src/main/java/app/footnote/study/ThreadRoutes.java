package app.footnote.study;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What readers told about questions: those who see to the sets answer it, and the readers see that. */
public final class ThreadRoutes implements Routes.Group {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final int MOST_CHARACTERS = 2_000;

    private final Pages pages;
    private final Library library;
    private final QuestionThreads threads;
    private final LearnerDays days;
    private final StaticTemplates templates = new StaticTemplates();

    public ThreadRoutes(Pages pages, Library library, QuestionThreads threads, LearnerDays days) {
        this.pages = pages;
        this.library = library;
        this.threads = threads;
        this.days = days;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/reports", Access.SIGNED_IN, this::forAuthors)
                .post("/reports/{thread}", Access.SIGNED_IN, this::answer)
                .get("/my-reports", Access.LEARNER, this::own)
                .post("/my-reports/{thread}", Access.LEARNER, this::goOn);
    }

    private void forAuthors(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        show(context, "threads.title", false, threads.threads(viewer));
    }

    private void answer(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        Form form = Gate.formOf(context);
        boolean closing = form.text("close").isPresent();
        if (!threads.answer(viewer, thread(context), message(form), closing)) {
            throw Refusal.notFound("page", context.path());
        }
        pages.seeOther(context, "/reports");
    }

    private void own(Context context) {
        long person = Gate.viewerOf(context).id();
        List<QuestionThread> own = threads.own(person);
        if (threads.answered(person) > 0) {
            threads.seen(person);
        }
        show(context, "threads.own", true, own);
    }

    private void goOn(Context context) {
        long person = Gate.viewerOf(context).id();
        if (!threads.goOn(person, thread(context), message(Gate.formOf(context)))) {
            throw Refusal.notFound("page", context.path());
        }
        pages.seeOther(context, "/my-reports");
    }

    private void show(Context context, String title, boolean own, List<QuestionThread> shown) {
        long person = Gate.viewerOf(context).id();
        ThreadsView view = new ThreadsView(
                own, shown.stream().map(thread -> line(thread, person, own)).toList());
        pages.show(
                context,
                templates.studyThreads(pages.page(context, pages.texts().of(title), ""), view));
    }

    private static long thread(Context context) {
        return RoundRoutes.positive(context.pathParam("thread"));
    }

    private static String message(Form form) {
        String message = form.text("message").orElse("").strip();
        return message.substring(0, Math.min(MOST_CHARACTERS, message.length()));
    }

    private ThreadsView.ThreadLine line(QuestionThread thread, long person, boolean own) {
        Question question = library.question(thread.questionVersion());
        String title = library.all().stream()
                .filter(set -> set.id() == thread.set())
                .map(PublishedSet::metadata)
                .map(set -> set.title())
                .findFirst()
                .orElse("");
        return new ThreadsView.ThreadLine(
                thread.id(),
                (own ? "/my-reports/" : "/reports/") + thread.id(),
                thread.kind().code(),
                title,
                question.asked(),
                new RightAnswer(library.shown(thread.questionVersion(), 0)).markup(),
                LONG.format(days.of(person).dayOf(thread.begunAt())),
                thread.open(),
                thread.messages().stream()
                        .map(message -> new ThreadsView.MessageLine(
                                message.text(),
                                message.byAuthor(),
                                LONG.format(days.of(person).dayOf(message.at()))))
                        .toList());
    }
}
