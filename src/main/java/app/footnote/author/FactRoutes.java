package app.footnote.author;

import app.footnote.document.Citation;
import app.footnote.document.DividedText;
import app.footnote.question.Topic;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
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
import java.util.Set;
import java.util.stream.Stream;

/** One fact of a set: added, corrected or removed, after a look at the questions that this changes. */
public final class FactRoutes implements Routes.Group {
    private static final String NEW = "new";
    private static final Set<DraftFile> ALL = Set.of(DraftFile.values());

    private final Pages pages;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftTexts readable;
    private final FactPreview preview;
    private final StaticTemplates templates = new StaticTemplates();

    /**
     * @param texts by which footnotes are held against documents
     * @param readable those that authors may read
     */
    FactRoutes(Pages pages, Drafts drafts, DraftTexts texts, DraftTexts readable, FactPreview preview) {
        this.pages = pages;
        this.drafts = drafts;
        this.texts = texts;
        this.readable = readable;
        this.preview = preview;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/facts/{fact}", Access.SIGNED_IN, this::begin)
                .post("/workbench/{draft}/facts/{fact}", Access.SIGNED_IN, this::change)
                .post("/workbench/{draft}/facts/{fact}/remove", Access.SIGNED_IN, this::remove);
    }

    private void begin(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, Regeneration.SOURCES);
        Proposal proposal = proposal(draft, context);
        show(context, draft, proposal, new FactForm(draft).shown(proposal), false, Optional.empty());
    }

    private void change(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, ALL);
        Form form = Gate.formOf(context);
        Proposal before = proposal(draft, context);
        if (form.text("do").filter("gone"::equals).isPresent()) {
            FactChangeView change = preview.of(draft, FactEdit.remove(draft, before.id()));
            show(context, draft, before, new FactForm(draft).shown(before), true, Optional.of(change));
            return;
        }
        Fields fields =
                Fields.of(form, FactForm.NAMES).put("topic", form.text("topic").orElse(""));
        fields.put("place", form.text("place").orElse(""));
        List<String> cites = cites(draft, form, fields);
        Proposal typed = typed(draft, form, before, cites);
        if (fields.refused()) {
            context.status(422);
            show(context, draft, typed, fields, false, Optional.empty());
            return;
        }
        FactEdit edit = FactEdit.put(draft, typed);
        FactChangeView change = preview.of(draft, edit);
        if (!change.problems().isEmpty()) {
            context.status(422);
        }
        if (change.problems().isEmpty()
                && form.text("do").filter("save"::equals).isPresent()) {
            drafts.apply(draft.set(), Gate.viewerOf(context).id(), "fact", edit.edits());
            pages.seeOther(context, "/workbench/" + draft.slug() + "/facts?said=saved");
            return;
        }
        fields.put("place", "");
        show(context, draft, typed, fields, false, Optional.of(change));
    }

    private void remove(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, ALL);
        drafts.apply(
                draft.set(),
                Gate.viewerOf(context).id(),
                "remove",
                FactEdit.remove(draft, context.pathParam("fact")).edits());
        pages.seeOther(context, "/workbench/" + draft.slug() + "/facts?said=removed");
    }

    /** The fact that the address names as it stands, or a blank one. */
    private static Proposal proposal(Draft draft, Context context) {
        String id = context.pathParam("fact");
        if (id.equals(NEW)) {
            return proposal(Map.of("id", ""));
        }
        return draft.part(DraftFile.FACTS, id)
                .map(part -> proposal(part.fields()))
                .orElseThrow(() -> Refusal.notFound("fact"));
    }

    private static Proposal proposal(Map<String, Object> fact) {
        return new Proposal(DraftFile.FACTS, fact, List.of(), "", "hand", 1, List.of());
    }

    private static Proposal typed(Draft draft, Form form, Proposal before, List<String> cites) {
        Proposal read = new FactForm(draft).read(form, before);
        Map<String, Object> fact = new LinkedHashMap<>();
        String id =
                before.id().isEmpty() ? FactEdit.free(draft, read.text("subject"), read.text("relation")) : before.id();
        fact.put("id", id);
        fact.putAll(read.fact());
        fact.put("id", id);
        fact.put("topic", form.text("topic").orElse(""));
        fact.put("cites", cites);
        return new Proposal(DraftFile.FACTS, fact, read.entities(), "", "hand", 1, List.of());
    }

    /** The footnotes that stay ticked, and the one that was added. */
    private List<String> cites(Draft draft, Form form, Fields fields) {
        if (draft.topics().stream().map(Topic::id).noneMatch(fields.value("topic")::equals)) {
            fields.refuse("topic", pages.texts().of("fact.topic.wrong"));
        }
        String document = form.text("document").orElse("");
        String place = form.text("place").orElse("");
        Optional<String> added = place.isEmpty() ? Optional.empty() : Stale.cited(document, place, texts.of(draft));
        if (!place.isEmpty() && added.isEmpty()) {
            fields.refuse("place", pages.texts().of("draft.stale.wrong"));
        }
        Stream<String> kept = form.all("cite").stream().filter(FactRoutes::isCitation);
        List<String> cites = Stream.concat(kept, added.stream()).distinct().toList();
        if (cites.isEmpty()) {
            fields.refuse("place", pages.texts().of("fact.cites.none"));
        }
        return cites;
    }

    private static boolean isCitation(String text) {
        try {
            return !Citation.parse(text).document().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void show(
            Context context,
            Draft draft,
            Proposal proposal,
            Fields fields,
            boolean removing,
            Optional<FactChangeView> change) {
        if (fields.value("topic").isEmpty()) {
            fields.put("topic", proposal.text("topic"));
        }
        String fact = context.pathParam("fact");
        FactForm form = new FactForm(draft);
        Map<String, DividedText> quotes = readable.of(draft);
        DraftPart part = DraftPart.of(DraftFile.FACTS, proposal.id(), proposal.fact());
        DraftLines lines = new DraftLines(draft);
        FactView view = new FactView(
                draft.slug(),
                draft.title(),
                "/workbench/" + draft.slug() + "/facts/" + AddressQuery.encoded(fact),
                fact.equals(NEW) ? "" : fact,
                draft.part(DraftFile.FACTS, fact)
                        .map(each -> DraftQuestion.text(each.fields(), "says"))
                        .orElse(""),
                fields,
                form.relations().values().stream()
                        .map(relation -> new ReviewView.RelationLine(relation.id(), relation.label(), 0))
                        .toList(),
                draft.topics().stream()
                        .map(topic -> new QuestionsView.Choice(topic.id(), topic.title()))
                        .toList(),
                draft.parts(DraftFile.DOCUMENTS).stream()
                        .map(each -> new QuestionsView.Choice(each.id(), DraftRoutes.cited(each.fields())))
                        .toList(),
                Stale.citations(part).stream()
                        .map(citation -> new FactView.Cite(
                                citation.toString(),
                                lines.place(citation),
                                Optional.ofNullable(quotes.get(citation.document()))
                                        .flatMap(text -> text.find(citation))
                                        .map(sentence -> sentence.text())
                                        .orElse("")))
                        .toList(),
                removing,
                change);
        String title = fact.equals(NEW) ? "fact.new" : "fact.correct";
        pages.show(
                context, templates.authorFact(pages.page(context, pages.texts().of(title), "workbench"), view));
    }
}
