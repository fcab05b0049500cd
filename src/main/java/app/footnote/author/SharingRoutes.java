package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Licence;
import app.footnote.question.SetAuthor;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** With whom a set is shared: who is named for it, on what terms it can be used, offering it, and putting it away. */
public final class SharingRoutes implements Routes.Group {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Set<DraftFile> ABOUT = Set.of(DraftFile.SET);
    private static final int LONGEST_AUTHORS = 200;
    private static final int LONGEST_MESSAGE = 1000;

    private final Pages pages;
    private final AuthorLibrary authors;
    private final Drafts drafts;
    private final SetOffers offers;
    private final Names names;
    private final ZoneId zone;
    private final StaticTemplates templates = new StaticTemplates();

    SharingRoutes(Pages pages, AuthorLibrary authors, Drafts drafts, SetOffers offers, Names names, ZoneId zone) {
        this.pages = pages;
        this.authors = authors;
        this.drafts = drafts;
        this.offers = offers;
        this.names = names;
        this.zone = zone;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/sharing", Access.SIGNED_IN, context -> {
                    Draft draft = draft(context);
                    show(context, draft, terms(draft), said(context));
                })
                .post("/workbench/{draft}/sharing", Access.SIGNED_IN, this::setTerms)
                .post("/workbench/{draft}/offer", Access.SIGNED_IN, this::offer)
                .post("/workbench/{draft}/offer/withdraw", Access.SIGNED_IN, this::withdraw)
                .post("/workbench/{draft}/away", Access.SIGNED_IN, this::putAway);
    }

    private Draft draft(Context context) {
        return DraftRoutes.draft(context, drafts, ABOUT);
    }

    private void setTerms(Context context) {
        Draft draft = draft(context);
        Fields fields = Fields.of(Gate.formOf(context), "authors", "licence");
        if (fields.value("authors").length() > LONGEST_AUTHORS) {
            fields.refuse("authors", pages.texts().of("sharing.authors.wrong", LONGEST_AUTHORS));
        }
        String licence = fields.value("licence");
        if (!licences(draft).contains(licence)) {
            fields.refuse("licence", pages.texts().of("sharing.licence.wrong"));
        } else if (isFixed(draft) && !licence.equals(licence(draft))) {
            fields.refuse("licence", pages.texts().of("sharing.licence.fixed", licence(draft)));
        }
        if (fields.refused()) {
            context.status(422);
            show(context, draft, fields, "");
            return;
        }
        Map<String, Object> about = draft.about();
        about.put("licence", licence);
        if (fields.value("authors").isEmpty()) {
            about.remove("authors");
        } else {
            about.put("authors", fields.value("authors"));
        }
        drafts.apply(
                draft.set(),
                Gate.viewerOf(context).id(),
                "settings",
                List.of(DraftEdit.put(DraftPart.of(DraftFile.SET, "set", about))));
        back(context, draft, "terms");
    }

    private void offer(Context context) {
        Draft draft = draft(context);
        Form form = Gate.formOf(context);
        String message = form.text("message").orElse("");
        Fields fields = terms(draft).put("message", message);
        boolean offered = message.length() <= LONGEST_MESSAGE
                && offers.offer(draft, Gate.viewerOf(context).id(), person(form), message);
        if (!offered) {
            context.status(422);
            show(context, draft, fields.refuse("to", pages.texts().of("sharing.offer.wrong", LONGEST_MESSAGE)), "");
            return;
        }
        back(context, draft, "offered");
    }

    private void withdraw(Context context) {
        Draft draft = draft(context);
        offers.withdraw(draft, person(Gate.formOf(context)));
        back(context, draft, "withdrawn");
    }

    private void putAway(Context context) {
        Draft draft = draft(context);
        if (Gate.formOf(context).text("back").isPresent()) {
            authors.putBack(draft.set());
            pages.seeOther(context, "/workbench/" + draft.slug());
            return;
        }
        authors.putAway(draft.set());
        pages.seeOther(context, "/workbench?away=" + draft.slug());
    }

    private void back(Context context, Draft draft, String said) {
        pages.seeOther(context, "/workbench/" + draft.slug() + "/sharing?said=" + said);
    }

    private String said(Context context) {
        String said = Optional.ofNullable(context.queryParam("said")).orElse("");
        return switch (said) {
            case "terms", "removed", "last", "offered", "withdrawn" ->
                pages.texts().of("sharing.said." + said);
            default -> "";
        };
    }

    private static long person(Form form) {
        return CoAuthorRoutes.person(form.text("to").orElse(""));
    }

    private static String licence(Draft draft) {
        return String.valueOf(draft.about().get("licence"));
    }

    private static String source(Draft draft) {
        return draft.about().get("source") instanceof String source ? source : "";
    }

    private static boolean isFixed(Draft draft) {
        return !source(draft).isEmpty() && Licence.isKeptByCopies(licence(draft));
    }

    private static List<String> licences(Draft draft) {
        List<String> licences = new ArrayList<>(Licence.USUAL);
        if (!licences.contains(licence(draft))) {
            licences.add(licence(draft));
        }
        return licences;
    }

    private static Fields terms(Draft draft) {
        return new Fields()
                .put("authors", draft.about().get("authors") instanceof String named ? named : "")
                .put("licence", licence(draft));
    }

    private void show(Context context, Draft draft, Fields fields, String said) {
        long self = Gate.viewerOf(context).id();
        SharingView view = new SharingView(
                draft.slug(),
                draft.title(),
                fields,
                authors.authors(draft.set()).stream()
                        .map(author -> writer(author, self))
                        .toList(),
                authors.owns(self, draft.set()),
                licences(draft),
                source(draft),
                isFixed(draft),
                offers.instructors(self).stream()
                        .filter(person -> !authors.writes(person, draft.set()))
                        .map(person -> new SharingView.Asked(person, name(person)))
                        .toList(),
                offers.of(draft).stream().map(this::line).toList(),
                said);
        pages.show(context, templates.authorSharing(pages.page(context, draft.title(), "workbench"), view));
    }

    private SharingView.Writer writer(SetAuthor author, long self) {
        return new SharingView.Writer(author.person(), name(author.person()), author.owner(), author.person() == self);
    }

    private SharingView.OfferLine line(SetOffer offer) {
        return new SharingView.OfferLine(
                offer.to(),
                name(offer.to()),
                DAY.format(offer.at().atZone(zone)),
                "sharing.offer." + offer.state().name(),
                offer.state() == SetOffer.State.OPEN,
                offer.answer());
    }

    private String name(long person) {
        return names.of(person).orElse(pages.texts().of("sharing.somebody"));
    }
}
