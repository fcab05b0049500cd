package app.footnote.study;

import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;

/** A learner's own cards beside a set. */
public final class OwnCardRoutes implements Routes.Group {
    private static final int LONGEST_SIDE = 1_000;

    private final Pages pages;
    private final Gate gate;
    private final Library library;
    private final OwnCards cards;
    private final StaticTemplates templates = new StaticTemplates();

    public OwnCardRoutes(Pages pages, Gate gate, Library library, OwnCards cards) {
        this.pages = pages;
        this.gate = gate;
        this.library = library;
        this.cards = cards;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/sets/{set}/own-cards", Access.ANYONE, context -> show(context, "", "", ""))
                .post("/sets/{set}/own-cards", Access.ANYONE, this::add)
                .post("/sets/{set}/own-cards/{card}", Access.LEARNER, this::change);
    }

    private void add(Context context) {
        Form form = Gate.formOf(context);
        String problem = problem(form);
        if (!problem.isEmpty()) {
            context.status(422);
            show(context, side(form, "front"), side(form, "back"), problem);
            return;
        }
        PublishedSet set = set(context);
        cards.add(gate.greet(context), set, side(form, "front"), side(form, "back"));
        pages.seeOther(context, address(set));
    }

    private void change(Context context) {
        Form form = Gate.formOf(context);
        PublishedSet set = set(context);
        long card = RoundRoutes.positive(context.pathParam("card"));
        if (form.text("remove").isPresent()) {
            cards.remove(Gate.viewerOf(context).id(), set, card);
        } else if (problem(form).isEmpty()) {
            cards.change(Gate.viewerOf(context).id(), set, card, side(form, "front"), side(form, "back"));
        } else {
            context.status(422);
            show(context, "", "", problem(form));
            return;
        }
        pages.seeOther(context, address(set));
    }

    private void show(Context context, String front, String back, String problem) {
        PublishedSet set = set(context);
        OptionalLong person = Gate.viewerOf(context).person();
        OwnCardsView view = new OwnCardsView(
                set.metadata().title(),
                "/sets/" + set.metadata().slug(),
                person.isEmpty() ? List.of() : cards.of(person.getAsLong(), set),
                front,
                back,
                problem);
        pages.show(context, templates.studyOwn(pages.page(context, pages.texts().of("own.title"), ""), view));
    }

    private static String problem(Form form) {
        if (side(form, "front").isBlank() || side(form, "back").isBlank()) {
            return "own.empty";
        }
        boolean fits = side(form, "front").length() <= LONGEST_SIDE
                && side(form, "back").length() <= LONGEST_SIDE;
        return fits ? "" : "own.long";
    }

    private static String side(Form form, String field) {
        return form.text(field).orElse("");
    }

    private PublishedSet set(Context context) {
        String slug = context.pathParam("set");
        return library.set(slug).orElseThrow(() -> Refusal.notFound("set", slug));
    }

    private static String address(PublishedSet set) {
        return "/sets/" + set.metadata().slug() + "/own-cards";
    }
}
