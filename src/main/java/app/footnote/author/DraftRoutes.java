package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.question.AuthorLibrary;
import app.footnote.question.Library;
import app.footnote.question.PublishedSet;
import app.footnote.question.Visibility;
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
import java.util.stream.Collectors;

/** One set that is being written: its documents, its facts, what it is called, who sees it, and publishing. */
public final class DraftRoutes implements Routes.Group {
    private static final int LONGEST_DESCRIPTION = 1000;

    private final Pages pages;
    private final AuthorLibrary authors;
    private final Library library;
    private final Drafts drafts;
    private final PublishPage publishing;
    private final DraftTexts texts;
    private final Documents documents;
    private final FindingJobs jobs;
    private final Optional<ModelPage> models;
    private final StaticTemplates templates = new StaticTemplates();

    DraftRoutes(
            Pages pages,
            AuthorLibrary authors,
            Library library,
            Drafts drafts,
            PublishPage publishing,
            DraftTexts texts,
            Documents documents,
            FindingJobs jobs,
            Optional<ModelJobs> models) {
        this.pages = pages;
        this.authors = authors;
        this.library = library;
        this.drafts = drafts;
        this.publishing = publishing;
        this.texts = texts;
        this.documents = documents;
        this.jobs = jobs;
        this.models = models.map(each -> new ModelPage(each, pages.texts()));
    }

    @Override
    public void add(Routes routes) {
        routes.get("/workbench/{draft}", Access.SIGNED_IN, context -> {
                    Draft draft = draft(context);
                    show(context, draft, about(draft), List.of(), said(context));
                })
                .post("/workbench/{draft}/settings", Access.SIGNED_IN, this::settings)
                .post("/workbench/{draft}/undo", Access.SIGNED_IN, this::undo)
                .post("/workbench/{draft}/stale", Access.SIGNED_IN, this::stale);
    }

    private Draft draft(Context context) {
        return draft(context, drafts);
    }

    /** The draft that the address names, where whoever asks writes it. */
    static Draft draft(Context context, Drafts drafts) {
        return drafts.of(Gate.viewerOf(context).id(), context.pathParam("draft"))
                .filter(draft -> !draft.isEmpty())
                .orElseThrow(() -> Refusal.notFound("draft"));
    }

    /** The same with the parts of some files alone. */
    static Draft draft(Context context, Drafts drafts, Set<DraftFile> files) {
        return drafts.of(Gate.viewerOf(context).id(), context.pathParam("draft"), files)
                .filter(draft -> !draft.isEmpty())
                .orElseThrow(() -> Refusal.notFound("draft"));
    }

    private void settings(Context context) {
        Draft draft = draft(context);
        Form form = Gate.formOf(context);
        Fields fields = Fields.of(form, "title", "description", "visibility");
        if (!WorkbenchRoutes.isTitle(fields.value("title"))) {
            fields.refuse("title", pages.texts().of("workbench.title.wrong"));
        }
        if (fields.value("description").length() > LONGEST_DESCRIPTION) {
            fields.refuse("description", pages.texts().of("draft.description.wrong", LONGEST_DESCRIPTION));
        }
        if (fields.refused()) {
            context.status(422);
            show(context, draft, fields, List.of(), "");
            return;
        }
        Map<String, Object> about = new LinkedHashMap<>(draft.about());
        about.put("title", fields.value("title"));
        about.put(
                "description",
                fields.value("description").isEmpty() ? fields.value("title") : fields.value("description"));
        drafts.apply(
                draft.set(),
                Gate.viewerOf(context).id(),
                "settings",
                List.of(DraftEdit.put(DraftPart.of(DraftFile.SET, "set", about))));
        visibility(form).ifPresent(chosen -> authors.show(draft.set(), chosen));
        back(context, draft, "saved");
    }

    private static Optional<Visibility> visibility(Form form) {
        return form.text("visibility")
                .flatMap(chosen -> List.of(Visibility.values()).stream()
                        .filter(each -> each.name().equals(chosen))
                        .findFirst());
    }

    private void undo(Context context) {
        Draft draft = draft(context);
        boolean undone = drafts.undo(draft.set(), Gate.viewerOf(context).id()).isPresent();
        back(context, draft, undone ? "undone" : "undone.nothing");
    }

    /** A fact whose passage is gone: it goes too, or it is found to stand at another place. */
    private void stale(Context context) {
        Draft draft = draft(context);
        Form form = Gate.formOf(context);
        DraftPart part = form.text("file")
                .flatMap(file -> Stale.of(draft, texts.of(draft)).stream()
                        .filter(each -> each.file().code().equals(file))
                        .filter(each -> each.id().equals(form.text("part").orElse("")))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("candidate"));
        DraftEdit edit;
        if (form.text("remove").isPresent()) {
            edit = DraftEdit.remove(part.file(), part.id());
        } else {
            Optional<DraftPart> moved = Stale.moved(part, form.text("place").orElse(""), texts.of(draft));
            if (moved.isEmpty()) {
                context.status(422);
                show(context, draft, about(draft), List.of(pages.texts().of("draft.stale.wrong")), "");
                return;
            }
            edit = DraftEdit.put(moved.get());
        }
        drafts.apply(draft.set(), Gate.viewerOf(context).id(), "stale", List.of(edit));
        back(context, draft, "saved");
    }

    private void back(Context context, Draft draft, String said) {
        pages.seeOther(context, "/workbench/" + draft.slug() + "?said=" + said);
    }

    private String said(Context context) {
        String said = Optional.ofNullable(context.queryParam("said")).orElse("");
        return switch (said) {
            case "saved", "undone", "undone.nothing", "imported" ->
                pages.texts().of("draft." + said);
            default -> "";
        };
    }

    private static Fields about(Draft draft) {
        return new Fields()
                .put("title", draft.title())
                .put("description", String.valueOf(draft.about().get("description")));
    }

    private void show(Context context, Draft draft, Fields fields, List<String> problems, String said) {
        Optional<PublishedSet> published = library.set(draft.slug());
        Map<String, DividedText> at = texts.of(draft);
        List<DraftPart> stale = Stale.of(draft, at);
        DraftLines lines = new DraftLines(draft);
        List<DraftView.DocumentLine> found = documents(draft, at.keySet());
        DraftView view = new DraftView(
                draft.slug(),
                fields,
                authors.visibility(draft.set()),
                found,
                draft.parts(DraftFile.FACTS).size(),
                lines.stale(stale),
                more(context, draft),
                published.map(set -> set.entries().size()).orElse(0),
                publishing.state(draft),
                problems,
                said,
                models.filter(each -> !found.isEmpty()).map(each -> each.view(draft, found)));
        pages.show(context, templates.authorDraft(pages.page(context, draft.title(), "workbench"), view));
    }

    /** @param atHand the documents whose text there is */
    private List<DraftView.DocumentLine> documents(Draft draft, Set<String> atHand) {
        List<Candidate> candidates = drafts.candidates().of(draft);
        Set<Long> readable = drafts.readable(draft);
        Map<String, Long> facts = draft.parts(DraftFile.FACTS).stream()
                .flatMap(part -> Stale.citations(part).stream()
                        .map(citation -> citation.document())
                        .distinct())
                .collect(Collectors.groupingBy(document -> document, Collectors.counting()));
        return draft.parts(DraftFile.DOCUMENTS).stream()
                .map(part -> new DraftView.DocumentLine(
                        part.id(),
                        cited(part.fields()),
                        count(candidates, part.id(), Candidate.State.OPEN),
                        facts.getOrDefault(part.id(), 0L).intValue(),
                        count(candidates, part.id(), Candidate.State.REJECTED),
                        atHand.contains(part.id())
                                && UploadedDocument.cited(part.id()).stream().allMatch(readable::contains),
                        jobs.progress(draft, part.id())
                                .map(FindingJobs.Progress::percent)
                                .orElse(-1)))
                .toList();
    }

    /** How its authors refer to a document. */
    static String cited(Map<String, Object> document) {
        String title = String.valueOf(document.get("title"));
        String author = String.valueOf(document.get("author"));
        return (title.equals(author) ? title : title + " · " + author) + ", " + document.get("date");
    }

    private static int count(List<Candidate> candidates, String document, Candidate.State state) {
        return (int) candidates.stream()
                .filter(candidate -> candidate.document().equals(document) && candidate.state() == state)
                .count();
    }

    private List<DraftView.Choice> more(Context context, Draft draft) {
        return documents.seen(Gate.viewerOf(context).id()).stream()
                .filter(UploadedDocument::isRead)
                .filter(document ->
                        draft.part(DraftFile.DOCUMENTS, document.citedAs()).isEmpty())
                .map(document -> new DraftView.Choice(document.id(), document.name()))
                .toList();
    }
}
