package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looking through what was found in a document: accept, mend or reject, one after the other or many at once. */
public final class ReviewRoutes implements Routes.Group {
    private final Pages pages;
    private final Drafts drafts;
    private final Review review;
    private final DraftTexts texts;
    private final StaticTemplates templates = new StaticTemplates();

    ReviewRoutes(Pages pages, Drafts drafts, DraftTexts texts) {
        this.pages = pages;
        this.drafts = drafts;
        this.review = new Review(drafts);
        this.texts = texts;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/review/{document}", Access.SIGNED_IN, context -> show(context, null, List.of()))
                .post("/workbench/{draft}/review/{document}", Access.SIGNED_IN, this::decide)
                .post("/workbench/{draft}/review/{document}/many", Access.SIGNED_IN, this::many)
                .post("/workbench/{draft}/review/{document}/undo", Access.SIGNED_IN, this::undo);
    }

    private void decide(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Form form = Gate.formOf(context);
        Candidate candidate = candidate(context, draft, form);
        long person = Gate.viewerOf(context).id();
        switch (form.text("decision").orElse("")) {
            case "accept" -> {
                if (review.accept(draft, person, List.of(candidate)) == 0) {
                    context.status(422);
                    show(context, null, List.of());
                    return;
                }
                next(context, candidate, "accepted");
            }
            case "reject" -> {
                review.reject(draft, person, candidate);
                next(context, candidate, "rejected");
            }
            case "mend" -> {
                Proposal mended = new FactForm(draft).read(form, Proposal.of(candidate));
                List<String> problems = review.mend(draft, person, candidate, mended);
                if (!problems.isEmpty()) {
                    context.status(422);
                    show(context, Fields.of(form, FactForm.NAMES), problems);
                    return;
                }
                next(context, candidate, "accepted");
            }
            default -> throw Refusal.badRequest("form-broken");
        }
    }

    private void many(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Form form = Gate.formOf(context);
        int least = form.number("confidence", 0, 100).orElse(100);
        List<Candidate> chosen = page(context, draft).open(form.text("relation").orElse("")).stream()
                .filter(candidate -> 100 * Proposal.of(candidate).confidence() >= least)
                .toList();
        int accepted = review.accept(draft, Gate.viewerOf(context).id(), chosen);
        back(context, form.text("relation").orElse(""), 0, "many-" + accepted);
    }

    private void undo(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        List<Long> before =
                page(context, draft).open("").stream().map(Candidate::id).toList();
        boolean undone = drafts.undo(draft.set(), Gate.viewerOf(context).id()).isPresent();
        long reopened = page(context, draft).open("").stream()
                .mapToLong(Candidate::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElse(0);
        Form form = Gate.formOf(context);
        back(context, form.text("relation").orElse(""), reopened, undone ? "undone" : "undone.nothing");
    }

    private Candidate candidate(Context context, Draft draft, Form form) {
        String id = form.text("candidate").orElse("");
        return page(context, draft).open("").stream()
                .filter(candidate -> Long.toString(candidate.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("candidate"));
    }

    /** Goes on with the candidate after this one. */
    private void next(Context context, Candidate decided, String said) {
        String relation = Gate.formOf(context).text("relation-chosen").orElse("");
        long next = page(context, DraftRoutes.draft(context, drafts)).open(relation).stream()
                .filter(candidate -> candidate.place() > decided.place())
                .mapToLong(Candidate::id)
                .findFirst()
                .orElse(0);
        back(context, relation, next, said);
    }

    private void back(Context context, String relation, long at, String said) {
        pages.seeOther(
                context,
                "/workbench/" + context.pathParam("draft") + "/review/" + context.pathParam("document") + "?relation="
                        + URLEncoder.encode(relation, StandardCharsets.UTF_8) + "&at=" + at + "&said=" + said);
    }

    private ReviewPage page(Context context, Draft draft) {
        return new ReviewPage(
                draft,
                context.pathParam("document"),
                drafts.candidates().of(draft),
                pages.texts().of("review.blank"));
    }

    private void show(Context context, @Nullable Fields typed, List<String> problems) {
        Draft draft = DraftRoutes.draft(context, drafts);
        DividedText text = text(context, texts.of(draft));
        boolean sent = context.method().equals(HandlerType.POST);
        Optional<Form> form = sent ? Optional.of(Gate.formOf(context)) : Optional.empty();
        String relation = form.flatMap(each -> each.text("relation-chosen"))
                .or(() -> Optional.ofNullable(context.queryParam("relation")))
                .orElse("");
        String at = form.flatMap(each -> each.text("candidate"))
                .or(() -> Optional.ofNullable(context.queryParam("at")))
                .filter(each -> each.matches("\\d{1,18}"))
                .orElse("0");
        ReviewView view = page(context, draft)
                .view(
                        relation,
                        Long.parseLong(at),
                        typed,
                        problems,
                        sent || context.queryParam("mend") != null,
                        text,
                        from(context),
                        said(context.queryParam("said")));
        pages.show(
                context,
                templates.authorReview(
                        pages.page(context, pages.texts().of("review.title", draft.title()), "workbench"), view));
    }

    private static int from(Context context) {
        String from = context.queryParam("from");
        return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** The text of the document that the address names. */
    static DividedText text(Context context, Map<String, DividedText> texts) {
        return Optional.ofNullable(texts.get(context.pathParam("document")))
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    private String said(@Nullable String said) {
        if (said == null) {
            return "";
        }
        if (said.matches("many-\\d{1,6}")) {
            return pages.texts().of("review.many", Integer.parseInt(said.substring(5)));
        }
        return switch (said) {
            case "accepted", "rejected", "words.wrong" -> pages.texts().of("review." + said);
            case "undone", "undone.nothing" -> pages.texts().of("draft." + said);
            default -> "";
        };
    }
}
