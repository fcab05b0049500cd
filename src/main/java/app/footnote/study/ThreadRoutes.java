package app.footnote.study;

import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.Viewer;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What readers told about questions, for those who see to the sets. */
public final class ThreadRoutes implements Routes.Group {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Pages pages;
    private final Library library;
    private final CardDesk desk;
    private final LearnerDays days;
    private final StaticTemplates templates = new StaticTemplates();

    public ThreadRoutes(Pages pages, Library library, CardDesk desk, LearnerDays days) {
        this.pages = pages;
        this.library = library;
        this.desk = desk;
        this.days = days;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/reports", Access.INSTRUCTOR, this::threads)
                .post("/reports/{thread}/close", Access.INSTRUCTOR, this::close);
    }

    private void threads(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        ThreadsView view = new ThreadsView(desk.threads(viewer.id(), viewer.administrator()).stream()
                .map(thread -> line(thread, viewer.id()))
                .toList());
        pages.show(
                context,
                templates.studyThreads(pages.page(context, pages.texts().of("threads.title"), ""), view));
    }

    private void close(Context context) {
        Viewer viewer = Gate.viewerOf(context);
        long thread = RoundRoutes.positive(context.pathParam("thread"));
        if (!desk.close(viewer.id(), viewer.administrator(), thread)) {
            throw Refusal.notFound("page", context.path());
        }
        pages.seeOther(context, "/reports");
    }

    private ThreadsView.ThreadLine line(QuestionThread thread, long person) {
        Question question = library.question(thread.questionVersion());
        String title = library.sets().stream()
                .filter(set -> set.id() == thread.set())
                .map(PublishedSet::metadata)
                .map(set -> set.title())
                .findFirst()
                .orElse("");
        return new ThreadsView.ThreadLine(
                thread.id(),
                thread.kind().code(),
                title,
                question.stem().replace(QuestionPage.BLANK, "…"),
                new RightAnswer(Presentation.of(question, 0)).text(),
                LONG.format(days.of(person).dayOf(thread.begunAt())),
                thread.open(),
                thread.messages());
    }
}
