package app.footnote.author;

import app.footnote.account.Names;
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
import java.util.Optional;

/** A set that a student offers: the instructor looks at it and writes it too, copies it, or says why not. */
public final class OfferRoutes implements Routes.Group {
    private static final int SHOWN = 30;
    private static final int LONGEST_ANSWER = 1000;

    private final Pages pages;
    private final Drafts drafts;
    private final Library library;
    private final SetOffers offers;
    private final Copies copies;
    private final Names names;
    private final StaticTemplates templates = new StaticTemplates();

    OfferRoutes(Pages pages, Drafts drafts, Library library, SetOffers offers, Copies copies, Names names) {
        this.pages = pages;
        this.drafts = drafts;
        this.library = library;
        this.offers = offers;
        this.copies = copies;
        this.names = names;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/offers/{offer}", Access.INSTRUCTOR, this::show)
                .post("/offers/{offer}", Access.INSTRUCTOR, this::answer);
    }

    private SetOffer offer(Context context) {
        return Optional.of(context.pathParam("offer"))
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> offers.open(Gate.viewerOf(context).id(), Long.parseLong(number)))
                .orElseThrow(() -> Refusal.notFound("offer"));
    }

    private void show(Context context) {
        SetOffer offer = offer(context);
        Draft draft = offers.offered(offer)
                .flatMap(author -> drafts.of(author, offer.slug()))
                .orElseThrow(() -> Refusal.notFound("offer"));
        List<String> facts = says(draft, DraftFile.FACTS, "says");
        List<String> questions = says(draft, DraftFile.QUESTIONS, "stem");
        OfferView view = new OfferView(
                offer.id(),
                draft.title(),
                String.valueOf(draft.about().get("description")),
                offers.offered(offer).flatMap(names::of).orElse(pages.texts().of("sharing.somebody")),
                offer.message(),
                facts.stream().limit(SHOWN).toList(),
                questions.stream().limit(SHOWN).toList(),
                Math.max(0, facts.size() - SHOWN) + Math.max(0, questions.size() - SHOWN),
                library.set(offer.slug()).isPresent());
        pages.show(context, templates.authorOffer(pages.page(context, draft.title(), "workbench"), view));
    }

    private static List<String> says(Draft draft, DraftFile file, String field) {
        return draft.parts(file).stream()
                .map(part -> part.fields().get(field))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private void answer(Context context) {
        SetOffer offer = offer(context);
        Form form = Gate.formOf(context);
        String text = form.text("answer").orElse("");
        String answer = text.substring(0, Math.min(LONGEST_ANSWER, text.length()));
        switch (form.text("decision").orElse("")) {
            case "join" -> {
                offers.join(offer, answer);
                pages.seeOther(context, "/workbench/" + offer.slug());
            }
            case "copy" -> {
                PublishedSet set = library.set(offer.slug()).orElseThrow(() -> Refusal.notFound("offer"));
                offers.answer(offer, SetOffer.State.TAKEN, answer);
                pages.seeOther(
                        context,
                        "/workbench/" + copies.copy(Gate.viewerOf(context).id(), set));
            }
            case "decline" -> {
                offers.answer(offer, SetOffer.State.DECLINED, answer);
                pages.seeOther(context, "/workbench");
            }
            default -> throw Refusal.badRequest("choice", "decision", "");
        }
    }
}
