package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.document.Document;
import app.footnote.fact.Conflict;
import app.footnote.fact.Fact;
import app.footnote.fact.FactBase;
import app.footnote.question.yaml.SetFormatException;
import app.footnote.question.yaml.SetReader;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where documents contradict each other or themselves: both passages side by side, to decide between them. */
public final class ConflictRoutes implements Routes.Group {
    private final Pages pages;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final StaticTemplates templates = new StaticTemplates();

    ConflictRoutes(Pages pages, Drafts drafts, DraftTexts texts) {
        this.pages = pages;
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/conflicts", Access.SIGNED_IN, this::show)
                .post("/workbench/{draft}/conflicts", Access.SIGNED_IN, this::decide);
    }

    /** What was chosen: one of the two goes, both go, or one becomes its author's view. */
    private void decide(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Form form = Gate.formOf(context);
        List<DraftEdit> edits = form.all("remove").stream()
                .filter(fact -> draft.part(DraftFile.FACTS, fact).isPresent())
                .map(fact -> DraftEdit.remove(DraftFile.FACTS, fact))
                .collect(Collectors.toList());
        form.text("attribute")
                .flatMap(fact -> draft.part(DraftFile.FACTS, fact))
                .map(ConflictRoutes::attributed)
                .ifPresent(fact -> edits.add(DraftEdit.put(fact)));
        form.text("both")
                .ifPresent(both ->
                        List.of(both.split(" ")).forEach(fact -> edits.add(DraftEdit.remove(DraftFile.FACTS, fact))));
        if (edits.isEmpty()) {
            throw Refusal.badRequest("form-broken");
        }
        drafts.apply(draft.set(), Gate.viewerOf(context).id(), "decide", edits);
        pages.seeOther(context, "/workbench/" + draft.slug() + "/conflicts?said=decided");
    }

    private static DraftPart attributed(DraftPart fact) {
        Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
        fields.put("attributed", true);
        return DraftPart.of(DraftFile.FACTS, fact.id(), fields);
    }

    private void show(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Map<String, DividedText> documents = texts.of(draft);
        String said =
                "decided".equals(context.queryParam("said")) ? pages.texts().of("conflicts.decided") : "";
        ConflictsView view;
        try {
            FactBase base = SetReader.read(draft.folder()).facts();
            List<ConflictsView.Dispute> disputes = base.conflicts().stream()
                    .map(conflict -> dispute(base, conflict, documents))
                    .toList();
            view = new ConflictsView(draft.slug(), draft.title(), disputes, List.of(), said);
        } catch (SetFormatException e) {
            view = new ConflictsView(draft.slug(), draft.title(), List.of(), e.problems(), said);
        }
        pages.show(
                context,
                templates.authorConflicts(pages.page(context, pages.texts().of("conflicts.title"), "workbench"), view));
    }

    private static ConflictsView.Dispute dispute(FactBase base, Conflict conflict, Map<String, DividedText> documents) {
        return new ConflictsView.Dispute(
                conflict.kind().words(),
                conflict.reason(),
                side(base, conflict.one(), documents),
                side(base, conflict.other(), documents));
    }

    private static ConflictsView.Side side(FactBase base, Fact fact, Map<String, DividedText> documents) {
        String cited = fact.documents().stream()
                .map(base::document)
                .map(Document::cited)
                .collect(Collectors.joining(", "));
        List<String> quotes = fact.citations().stream()
                .flatMap(citation ->
                        Optional.ofNullable(documents.get(citation.document()))
                                .flatMap(text -> text.find(citation))
                                .stream())
                .map(sentence -> sentence.text())
                .toList();
        return new ConflictsView.Side(fact.id(), fact.says(), fact.validity().text(), fact.attributed(), cited, quotes);
    }
}
