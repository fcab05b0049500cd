package app.footnote.study;

import app.footnote.question.Footnotes;
import app.footnote.question.Library;
import app.footnote.question.Presentation;
import app.footnote.question.PublishedSet.Entry;
import app.footnote.question.Quotes;
import app.footnote.question.RightAnswer;
import app.footnote.question.SetMetadata;
import app.footnote.study.CardDesk.OnDesk;
import app.footnote.study.memory.CardState;
import app.footnote.study.memory.StudyDays;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page of a card: its history, the learner's note, what can be done with it, and what is told to its author. */
public final class CardRoutes implements Routes.Group {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int LONGEST_TEXT = 2_000;

    private final Pages pages;
    private final Library library;
    private final CardDesk desk;
    private final QuestionThreads threads;
    private final StudyAnswers answers;
    private final LearnerDays learners;
    private final InstantSource clock;
    private final Quotes quotes;
    private final StaticTemplates templates = new StaticTemplates();

    public CardRoutes(
            Pages pages,
            Library library,
            CardDesk desk,
            QuestionThreads threads,
            StudyAnswers answers,
            LearnerDays learners,
            InstantSource clock,
            Quotes quotes) {
        this.pages = pages;
        this.library = library;
        this.desk = desk;
        this.threads = threads;
        this.answers = answers;
        this.learners = learners;
        this.clock = clock;
        this.quotes = quotes;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/cards/{card}", Access.LEARNER, this::card)
                .post("/cards/{card}", Access.LEARNER, this::act)
                .post("/cards/{card}/note", Access.LEARNER, this::note)
                .post("/cards/{card}/tell", Access.LEARNER, this::tell);
    }

    private void card(Context context) {
        String said = context.queryParam("said");
        boolean known = List.of("noted", "told", "done").contains(said == null ? "" : said);
        show(context, known ? "card.said." + said : "");
    }

    private void act(Context context) {
        OnDesk card = onDesk(context);
        CardForm.Wish wish = CardForm.read(Gate.formOf(context), learners.of(person(context)), clock.instant());
        answers.act(person(context), card.card(), wish.kind(), wish.amount());
        back(context, card, "done");
    }

    private void note(Context context) {
        OnDesk card = onDesk(context);
        desk.note(person(context), card.card(), text(Gate.formOf(context), "note"));
        back(context, card, "noted");
    }

    private void tell(Context context) {
        OnDesk card = onDesk(context);
        Form form = Gate.formOf(context);
        String message = text(form, "message");
        if (message.isBlank()) {
            context.status(422);
            show(context, "card.tell.empty");
            return;
        }
        String question = form.text("question").orElse("");
        long version = card.forms().stream()
                .map(Entry::id)
                .filter(id -> Long.toString(id).equals(question))
                .findFirst()
                .orElse(card.forms().get(0).id());
        QuestionThread.Kind kind = form.text("kind").orElse("").equals("suggestion")
                ? QuestionThread.Kind.SUGGESTION
                : QuestionThread.Kind.REPORT;
        threads.tell(person(context), card.deck().set().id(), version, kind, message);
        back(context, card, "told");
    }

    private void back(Context context, OnDesk card, String said) {
        pages.seeOther(context, "/cards/" + card.card() + "?said=" + said);
    }

    private void show(Context context, String said) {
        OnDesk card = onDesk(context);
        SetMetadata set = card.deck().set().metadata();
        Footnotes footnotes = new Footnotes(set, quotes, Gate.viewerOf(context).person());
        List<Integer> notes =
                footnotes.cite(card.question().facts(), card.question().citations());
        CardState state = card.state();
        StudyDays days = learners.of(person(context));
        Instant now = clock.instant();
        CardView view = new CardView(
                "/cards/" + card.card(),
                set.title(),
                "/sets/" + set.slug(),
                card.question().asked(),
                new RightAnswer(Presentation.of(card.question(), 0)).markup(),
                card.question().taught(),
                notes,
                footnotes.notes(),
                card.own(),
                card.mark(),
                state == null ? "" : LONG.format(days.dayOf(state.due())),
                state == null ? 0 : state.reviews(),
                state == null ? 0 : state.lapses(),
                state == null ? 0 : Math.round(state.memory().stability()),
                state == null ? 0 : Math.round(100 * card.recall()),
                state != null && Leech.is(state.lapses()),
                card.note(),
                days.dayOf(now).plusDays(1).toString(),
                card.forms().stream().map(this::form).toList(),
                history(card, days),
                said);
        pages.show(
                context, templates.studyCard(pages.page(context, pages.texts().of("card.title"), ""), view));
    }

    private CardView.FormLine form(Entry entry) {
        return new CardView.FormLine(
                entry.id(), entry.type(), library.question(entry.id()).asked());
    }

    private List<CardView.HistoryLine> history(OnDesk card, StudyDays days) {
        WaitTexts waits = new WaitTexts(pages.texts(), days);
        return card.reviews().stream()
                .map(review -> new CardView.HistoryLine(
                        LONG.format(days.dayOf(review.at())),
                        review.grade().number(),
                        waits.of(review.due(), review.at())))
                .toList();
    }

    private OnDesk onDesk(Context context) {
        return desk.find(person(context), RoundRoutes.positive(context.pathParam("card")))
                .orElseThrow(() -> Refusal.notFound("card"));
    }

    private static String text(Form form, String field) {
        String text = form.text(field).orElse("");
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.badRequest("long", LONGEST_TEXT);
        }
        return text;
    }

    private static long person(Context context) {
        return Gate.viewerOf(context).id();
    }
}
