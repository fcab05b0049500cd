package app.footnote.study;

import app.footnote.grading.Given;
import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet;
import app.footnote.question.Question;
import app.footnote.question.Quotes;
import app.footnote.question.SetMetadata;
import app.footnote.question.Topic;
import app.footnote.response.GivenForm;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A round in the browser. Every question has its own address, which shows the question until it is answered and the
 * feedback from then on; an answer is sent there and leads back there, or to a script gives the feedback at once. So
 * reloading, going back and a second tab never answer twice.
 */
public final class RoundRoutes implements Routes.Group {
    /** What a script says that an answer took is believed up to ten minutes. */
    private static final int MOST_MILLIS = 600_000;

    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final Practice practice;
    private final Quotes quotes;
    private final StaticTemplates templates = new StaticTemplates();

    public RoundRoutes(Pages pages, Gate gate, Library library, Practice practice, Quotes quotes) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.practice = practice;
        this.quotes = quotes;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/sets/{set}/rounds", Access.ANYONE, this::start)
                .get("/rounds/{round}", Access.LEARNER, this::goOn)
                .get("/rounds/{round}/result", Access.LEARNER, this::result)
                .post("/rounds/{round}/again", Access.LEARNER, this::again)
                .get("/rounds/{round}/{number}", Access.LEARNER, this::question)
                .post("/rounds/{round}/{number}", Access.LEARNER, this::answer);
    }

    private void start(Context context) {
        PublishedSet set = set(context.pathParam("set"));
        RoundRequest request = RoundForm.read(Gate.formOf(context), set);
        OptionalLong round = practice.start(gate.greet(context), request);
        String back = "/sets/" + set.metadata().slug();
        pages.seeOther(context, round.isPresent() ? address(round.getAsLong()) + "/1" : back + "?nothing=1");
    }

    private void goOn(Context context) {
        RoundSummary summary = practice.summary(person(context), round(context));
        OptionalInt open = summary.open();
        String address = address(summary.round().id());
        pages.seeOther(context, address + "/" + (open.isPresent() ? Integer.toString(open.getAsInt()) : "result"));
    }

    private void question(Context context) {
        show(context, practice.item(person(context), round(context), number(context)));
    }

    private void show(Context context, RoundItem item) {
        RoundItem.Answered answer = item.answer();
        if (answer != null && item.round().request().mock() && item.next().isPresent()) {
            pages.seeOther(context, next(item));
            return;
        }
        QuestionPage page = page(context, item);
        show(
                context,
                answer == null
                        ? page.open(context.queryParam("shown") != null)
                        : page.answered(answer.given(), answer.outcome()));
    }

    private void answer(Context context) {
        Presentation shown = practice.presentation(person(context), round(context), number(context));
        GivenForm.Reading reading = new GivenForm(Gate.formOf(context), shown).read();
        RoundItem item = reading instanceof GivenForm.Reading.Answer answer
                ? answered(context, shown, answer.given())
                : practice.item(person(context), round(context), number(context));
        if (item.answer() == null && reading instanceof GivenForm.Reading.Unfinished unfinished) {
            context.status(422);
            show(context, page(context, item).unfinished(unfinished));
        } else if (item.round().request().mock()) {
            pages.seeOther(context, next(item));
        } else if (Pages.isSwapped(context)) {
            show(context, item);
        } else {
            pages.seeOther(context, address(item.round().id()) + "/" + item.position());
        }
    }

    private static String next(RoundItem item) {
        OptionalInt next = item.next();
        return address(item.round().id()) + "/" + (next.isPresent() ? Integer.toString(next.getAsInt()) : "result");
    }

    private RoundItem answered(Context context, Presentation shown, Given given) {
        try {
            return practice.answer(
                    person(context), round(context), number(context), shown, given, null, took(Gate.formOf(context)));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("answer");
        }
    }

    /** How long an answer took, where a script said so. */
    static @Nullable Duration took(Form form) {
        return form.number("took", 0, MOST_MILLIS).map(Duration::ofMillis).orElse(null);
    }

    private void result(Context context) {
        RoundSummary summary = practice.summary(person(context), round(context));
        if (summary.round().request().mock() && summary.open().isPresent()) {
            goOn(context);
            return;
        }
        SetMetadata set = set(summary.round().request().set()).metadata();
        ResultView view = ResultView.of(summary, set, footnotes(context, set));
        pages.show(
                context, templates.studyResult(pages.page(context, pages.texts().of("result.title"), ""), view));
    }

    private void again(Context context) {
        OptionalLong next = practice.again(person(context), round(context));
        String old = address(round(context));
        pages.seeOther(context, next.isPresent() ? address(next.getAsLong()) + "/1" : old + "/result");
    }

    private QuestionPage page(Context context, RoundItem item) {
        SetMetadata set = library.version(item.setVersion()).metadata();
        Question question = item.presentation().question();
        String topic = set.topics().stream()
                .filter(each -> each.id().equals(question.topic()))
                .map(Topic::title)
                .findFirst()
                .orElse(question.topic());
        QuestionPage.Place place = new QuestionPage.RoundPlace(
                set.title(), "/sets/" + set.slug(), address(item.round().id()), item, topic);
        return new QuestionPage(place, item.presentation(), footnotes(context, set));
    }

    private Footnotes footnotes(Context context, SetMetadata set) {
        return new Footnotes(set, quotes, Gate.viewerOf(context).person());
    }

    private void show(Context context, QuestionView view) {
        String title = pages.texts().of("question.title", view.number(), view.count(), view.setTitle());
        pages.show(context, templates.studyQuestion(pages.page(context, title, ""), view));
    }

    private PublishedSet set(String slug) {
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }

    private static String address(long round) {
        return "/rounds/" + round;
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }

    private static long round(Context context) {
        return positive(context.pathParam("round"));
    }

    static int number(Context context) {
        long number = positive(context.pathParam("number"));
        return number > 1000 ? 1000 : (int) number;
    }

    static long positive(String text) {
        if (text.matches("[1-9][0-9]{0,18}")) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw Refusal.notFound("round");
            }
        }
        throw Refusal.notFound("round");
    }
}
