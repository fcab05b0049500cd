package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.grading.Sureness;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Quotes;
import app.footnote.response.GivenForm;
import app.footnote.study.memory.Grade;
import app.footnote.study.queue.DayQueue;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A session in the browser. A card's address shows the question until it is answered and the feedback from then on; the
 * session's own address leads to the card to go on with.
 */
public final class StudyRoutes implements Routes.Group {
    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final StudySessions sessions;
    private final StudyAnswers answers;
    private final Today today;
    private final LearnerDays days;
    private final InstantSource clock;
    private final Quotes quotes;
    private final StaticTemplates templates = new StaticTemplates();

    public StudyRoutes(
            Pages pages,
            Gate gate,
            Library library,
            StudySessions sessions,
            StudyAnswers answers,
            Today today,
            LearnerDays days,
            InstantSource clock,
            Quotes quotes) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.sessions = sessions;
        this.answers = answers;
        this.today = today;
        this.days = days;
        this.clock = clock;
        this.quotes = quotes;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/study", Access.ANYONE, this::start)
                .get("/study/{session}", Access.LEARNER, this::goOn)
                .post("/study/{session}/undo", Access.LEARNER, this::undo)
                .get("/study/{session}/done", Access.LEARNER, this::done)
                .get("/study/{session}/{number}", Access.LEARNER, this::turn)
                .post("/study/{session}/{number}", Access.LEARNER, this::answer)
                .post("/study/{session}/{number}/grade", Access.LEARNER, this::regrade)
                .post("/study/{session}/{number}/card", Access.LEARNER, this::act);
    }

    private void start(Context context) {
        Form form = Gate.formOf(context);
        String slug = form.text("set").orElse("");
        PublishedSet set = slug.isEmpty() ? null : library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
        StudyRequest request = StudyForm.read(form, set);
        OptionalLong session = sessions.start(gate.greet(context), request);
        if (session.isPresent()) {
            pages.seeOther(context, "/study/" + session.getAsLong());
        } else {
            pages.seeOther(
                    context,
                    "/study?nothing=1"
                            + (set == null ? "" : "&set=" + set.metadata().slug()));
        }
    }

    private void goOn(Context context) {
        OptionalInt turn = sessions.goOn(person(context), session(context));
        String address = "/study/" + session(context);
        pages.seeOther(context, address + "/" + (turn.isPresent() ? Integer.toString(turn.getAsInt()) : "done"));
    }

    private void turn(Context context) {
        StudyItem item = item(context);
        show(context, page(context, item).view(context.queryParam("shown") != null));
    }

    /** A graded card leads straight to the next one; whatever else was answered is first looked at. */
    private void answer(Context context) {
        StudyItem item = item(context);
        Form form = Gate.formOf(context);
        GivenForm.Reading reading = new GivenForm(form, item.shown()).read();
        if (item.turn().isOpen() && reading instanceof GivenForm.Reading.Unfinished unfinished) {
            context.status(422);
            show(context, page(context, item).unfinished(unfinished));
            return;
        }
        if (reading instanceof GivenForm.Reading.Answer answer) {
            try {
                answers.answer(item, answer.given(), sureness(form, item), RoundRoutes.took(form));
            } catch (IllegalArgumentException e) {
                throw Refusal.badRequest("answer");
            }
            if (answer.given() instanceof Given.Graded) {
                pages.seeOther(context, item.session().address());
                return;
            }
        }
        pages.seeOther(context, item.session().address() + "/" + item.turn().number());
    }

    private static @Nullable Sureness sureness(Form form, StudyItem item) {
        Optional<Integer> said =
                item.manner().askSureness() ? form.number("sure", 0, Sureness.values().length - 1) : Optional.empty();
        return said.map(ordinal -> Sureness.values()[ordinal]).orElse(null);
    }

    private void regrade(Context context) {
        StudyItem item = item(context);
        int grade = Gate.formOf(context)
                .number("grade", Grade.HARD.number(), Grade.EASY.number())
                .orElseThrow(() -> Refusal.badRequest("answer"));
        answers.regrade(item, Grade.of(grade));
        pages.seeOther(context, item.session().address());
    }

    private void act(Context context) {
        StudyItem item = item(context);
        CardForm.Wish wish = CardForm.read(Gate.formOf(context), days.of(person(context)), clock.instant());
        answers.act(item, wish.kind(), wish.amount());
        boolean stays = !wish.kind().closesTurn();
        pages.seeOther(
                context, item.session().address() + (stays ? "/" + item.turn().number() : ""));
    }

    private void undo(Context context) {
        StudySession session = sessions.session(person(context), session(context));
        OptionalInt turn = answers.undo(session);
        pages.seeOther(
                context, session.address() + "/" + (turn.isPresent() ? Integer.toString(turn.getAsInt()) : "done"));
    }

    private void done(Context context) {
        StudySummary summary = sessions.summary(person(context), session(context));
        DoneView view =
                new DonePage(library, summary, left(person(context), summary)).view(set -> footnotes(context, set));
        pages.show(
                context, templates.studyDone(pages.page(context, pages.texts().of("done.title"), ""), view));
    }

    private DayQueue left(long person, StudySummary summary) {
        String slug = summary.session().request().set();
        return slug == null
                ? today.of(person)
                : library.set(slug).map(set -> today.of(person, set)).orElse(DayQueue.EMPTY);
    }

    private StudyItem item(Context context) {
        return sessions.item(person(context), session(context), RoundRoutes.number(context));
    }

    private TurnPage page(Context context, StudyItem item) {
        WaitTexts waits = new WaitTexts(pages.texts(), days.of(person(context)));
        return new TurnPage(
                item, waits, clock.instant(), new Neighbours(library, quotes), footnotes(context, item.set()));
    }

    private Footnotes footnotes(Context context, PublishedSet set) {
        return new Footnotes(set.metadata(), quotes, Gate.viewerOf(context).person());
    }

    private void show(Context context, TurnView view) {
        QuestionView question = view.question();
        String title = pages.texts().of("study.title", question.number(), question.count(), question.setTitle());
        pages.show(context, templates.studyTurn(pages.page(context, title, ""), view));
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }

    private static long session(Context context) {
        return RoundRoutes.positive(context.pathParam("session"));
    }
}
