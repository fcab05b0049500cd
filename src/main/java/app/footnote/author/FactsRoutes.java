package app.footnote.author;

import app.footnote.db.Database;
import app.footnote.fact.Relation;
import app.footnote.question.yaml.SetReader;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Gate;
import app.footnote.web.Pages;
import app.footnote.web.Routes;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a set, as a table in which they can be found. */
public final class FactsRoutes implements Routes.Group {
    private static final int PAGE = 50;
    private static final Set<DraftFile> FILES =
            Set.of(DraftFile.SET, DraftFile.DOCUMENTS, DraftFile.ENTITIES, DraftFile.RELATIONS, DraftFile.FACTS);

    private final Pages pages;
    private final Database database;
    private final Drafts drafts;
    private final StaticTemplates templates = new StaticTemplates();

    FactsRoutes(Pages pages, Database database, Drafts drafts) {
        this.pages = pages;
        this.database = database;
        this.drafts = drafts;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}/facts", Access.SIGNED_IN, this::show)
                .post("/workbench/{draft}/facts/undo", Access.SIGNED_IN, this::undo);
    }

    private void undo(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, Set.of(DraftFile.SET));
        boolean undone = drafts.undo(draft.set(), Gate.viewerOf(context).id()).isPresent();
        pages.seeOther(context, "/workbench/" + draft.slug() + "/facts?said=" + (undone ? "undone" : "nothing"));
    }

    private void show(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts, FILES);
        FactFilter filter =
                FactFilter.of(Optional.ofNullable(context.queryString()).orElse(""));
        Map<String, String> names = draft.parts(DraftFile.ENTITIES).stream()
                .collect(Collectors.toMap(DraftPart::id, part -> DraftQuestion.text(part.fields(), "name")));
        Map<String, String> relations = SetReader.relations(draft.folder()).stream()
                .collect(Collectors.toMap(Relation::id, Relation::label, (one, other) -> other));
        List<DraftPart> found = filter.of(draft, id -> names.getOrDefault(id, id));
        int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        FactFilter shown = filter.at(Math.min(filter.page(), last));
        Map<String, Integer> asking = database.read(handle -> FactStore.countQuestions(handle, draft.set()));
        DraftLines lines = new DraftLines(draft);
        List<DraftPart> facts = draft.parts(DraftFile.FACTS);
        FactsView view = new FactsView(
                draft.slug(),
                draft.title(),
                shown,
                draft.topics().stream()
                        .map(topic -> new QuestionsView.Choice(topic.id(), topic.title()))
                        .toList(),
                chosen(facts, names, "subject", "value", "holder"),
                chosen(facts, relations, "relation"),
                draft.parts(DraftFile.DOCUMENTS).stream()
                        .map(part -> new QuestionsView.Choice(part.id(), DraftRoutes.cited(part.fields())))
                        .toList(),
                found.stream()
                        .skip((long) (shown.page() - 1) * PAGE)
                        .limit(PAGE)
                        .map(part -> row(draft, part, names, relations, lines, asking))
                        .toList(),
                found.size(),
                facts.size(),
                last,
                said(context));
        pages.show(
                context,
                templates.authorFacts(
                        pages.page(context, pages.texts().of("facts.title", draft.title()), "workbench"), view));
    }

    private static FactsView.Row row(
            Draft draft,
            DraftPart part,
            Map<String, String> names,
            Map<String, String> relations,
            DraftLines lines,
            Map<String, Integer> asking) {
        Map<String, Object> fields = part.fields();
        String set = "/workbench/" + draft.slug();
        String id = AddressQuery.encoded(part.id());
        String subject = DraftQuestion.text(fields, "subject");
        String relation = DraftQuestion.text(fields, "relation");
        return new FactsView.Row(
                part.id(),
                set + "/facts/" + id,
                DraftQuestion.text(fields, "says"),
                names.getOrDefault(subject, subject),
                relations.getOrDefault(relation, relation),
                lines.places(part),
                asking.getOrDefault(part.id(), 0),
                set + "/questions?fact=" + id);
    }

    /** What the facts name in these fields, by name. */
    private static List<QuestionsView.Choice> chosen(
            List<DraftPart> facts, Map<String, String> names, String... fields) {
        return facts.stream()
                .map(DraftPart::fields)
                .flatMap(fact -> List.of(fields).stream().flatMap(field -> DraftQuestion.texts(fact, field)))
                .distinct()
                .filter(names::containsKey)
                .map(id -> new QuestionsView.Choice(id, names.getOrDefault(id, id)))
                .sorted(Comparator.comparing(QuestionsView.Choice::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String said(Context context) {
        return switch (Optional.ofNullable(context.queryParam("said")).orElse("")) {
            case "saved" -> pages.texts().of("facts.saved");
            case "removed" -> pages.texts().of("draft.fact.removed");
            case "undone" -> pages.texts().of("draft.undone");
            case "nothing" -> pages.texts().of("draft.undone.nothing");
            default -> "";
        };
    }
}
