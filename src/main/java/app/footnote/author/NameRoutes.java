package app.footnote.author;

import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a set's facts are about, where two names for the same thing become one. */
public final class NameRoutes implements Routes.Group {
    private final Pages pages;
    private final Drafts drafts;
    private final Review review;
    private final StaticTemplates templates = new StaticTemplates();

    NameRoutes(Pages pages, Drafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
        this.review = new Review(drafts);
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/names", Access.SIGNED_IN, context -> show(context, said(context)))
                .post("/workbench/{draft}/names", Access.SIGNED_IN, this::merge);
    }

    private void merge(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Form form = Gate.formOf(context);
        String stays = form.text("stays").orElse("");
        String goes = form.text("goes").orElse("");
        if (!review.merge(draft, Gate.viewerOf(context).id(), stays, goes)) {
            context.status(422);
            show(context, pages.texts().of("names.same"));
            return;
        }
        pages.seeOther(context, "/workbench/" + draft.slug() + "/names?said=merged");
    }

    private String said(Context context) {
        return "merged".equals(context.queryParam("said")) ? pages.texts().of("names.merged") : "";
    }

    private void show(Context context, String said) {
        Draft draft = DraftRoutes.draft(context, drafts);
        List<NamesView.NameLine> names =
                draft.parts(DraftFile.ENTITIES).stream().map(NameRoutes::line).toList();
        Map<String, NamesView.NameLine> byId =
                names.stream().collect(Collectors.toMap(NamesView.NameLine::id, name -> name, (one, other) -> one));
        List<NamesView.PairLine> pairs = drafts.pairs(draft).stream()
                .map(pair -> new NamesView.PairLine(
                        Objects.requireNonNull(byId.get(pair.one())),
                        Objects.requireNonNull(byId.get(pair.other())),
                        pair.evidence()))
                .distinct()
                .toList();
        pages.show(
                context,
                templates.authorNames(
                        pages.page(context, pages.texts().of("names.title"), "workbench"),
                        new NamesView(draft.slug(), draft.title(), names, pairs, said)));
    }

    private static NamesView.NameLine line(DraftPart part) {
        Map<String, Object> fields = part.fields();
        String aliases = fields.get("aliases") instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "";
        return new NamesView.NameLine(
                part.id(), String.valueOf(fields.get("name")), String.valueOf(fields.get("kind")), aliases);
    }
}
