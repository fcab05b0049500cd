package app.footnote.author;

import app.footnote.document.DividedText;
import app.footnote.document.Sentence;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
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

/** Giving a draft its documents, looking for facts in them, and making one of words that somebody selected. */
public final class DraftDocumentRoutes implements Routes.Group {
    private static final double BY_HAND = 1;

    private final Pages pages;
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Documents documents;
    private final FindingJobs jobs;
    private final Optional<ModelJobs> models;

    DraftDocumentRoutes(
            Pages pages,
            Drafts drafts,
            DraftTexts texts,
            Documents documents,
            FindingJobs jobs,
            Optional<ModelJobs> models) {
        this.pages = pages;
        this.drafts = drafts;
        this.texts = texts;
        this.documents = documents;
        this.jobs = jobs;
        this.models = models;
    }

    @Override
    public void add(Routes routes) {
        routes.post("/workbench/{draft}/documents", Access.SIGNED_IN, this::take)
                .post("/workbench/{draft}/documents/{document}/look", Access.SIGNED_IN, this::look)
                .post("/workbench/{draft}/documents/{document}/stop", Access.SIGNED_IN, this::stop)
                .post("/workbench/{draft}/documents/{document}/model", Access.SIGNED_IN, this::ask)
                .post("/workbench/{draft}/documents/{document}/model/stop", Access.SIGNED_IN, this::stopAsking)
                .post("/workbench/{draft}/documents/{document}/words", Access.SIGNED_IN, this::words)
                .post("/documents/{document}/set", Access.SIGNED_IN, this::begin);
    }

    /** Begins a set of a document, and looks for its facts. */
    private void begin(Context context) {
        long person = Gate.viewerOf(context).id();
        UploadedDocument document = readable(context, context.pathParam("document"));
        String name = document.name();
        String title = WorkbenchRoutes.isTitle(name) ? name : name.substring(0, WorkbenchRoutes.LONGEST_TITLE);
        Draft draft = drafts.of(person, drafts.begin(person, title)).orElseThrow();
        take(context, draft, document);
    }

    private void take(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        take(
                context,
                draft,
                readable(context, Gate.formOf(context).text("document").orElse("")));
    }

    private void take(Context context, Draft draft, UploadedDocument document) {
        long person = Gate.viewerOf(context).id();
        drafts.apply(draft.set(), person, "document", List.of(DraftEdit.put(CitedDocument.part(document))));
        drafts.addDocument(draft, document.id());
        jobs.begin(person, draft, document);
        pages.seeOther(context, "/workbench/" + draft.slug());
    }

    private void look(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        jobs.begin(Gate.viewerOf(context).id(), draft, cited(context, draft));
        pages.seeOther(context, "/workbench/" + draft.slug());
    }

    private void stop(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        jobs.cancel(draft, context.pathParam("document"));
        pages.seeOther(context, "/workbench/" + draft.slug());
    }

    private void ask(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        models().begin(draft, cited(context, draft));
        pages.seeOther(context, "/workbench/" + draft.slug() + "#model");
    }

    private void stopAsking(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        models().cancel(draft, context.pathParam("document"));
        pages.seeOther(context, "/workbench/" + draft.slug() + "#model");
    }

    private ModelJobs models() {
        return models.orElseThrow(() -> Refusal.notFound("model"));
    }

    /** Makes a candidate of selected words: a sentence with them left out, or a fact that they are the value of. */
    private void words(Context context) {
        Draft draft = DraftRoutes.draft(context, drafts);
        Form form = Gate.formOf(context);
        String document = context.pathParam("document");
        DividedText text = ReviewRoutes.text(context, texts.of(draft));
        String place = form.text("place").orElse("");
        String words = form.text("words").orElse("");
        Optional<Sentence> sentence = place.matches("\\d{1,6}\\.\\d{1,6}")
                ? text.at(Integer.parseInt(place.split("\\.")[0]), Integer.parseInt(place.split("\\.")[1]))
                : Optional.empty();
        int start = sentence.map(found -> found.text().indexOf(words)).orElse(-1);
        if (words.isEmpty() || start < 0) {
            pages.seeOther(context, "/workbench/" + draft.slug() + "/review/" + document + "?said=words.wrong");
            return;
        }
        Sentence found = sentence.orElseThrow();
        String title = draft.part(DraftFile.DOCUMENTS, document)
                .map(part -> String.valueOf(part.fields().get("title")))
                .orElse("");
        Proposal question = Finder.question(
                document,
                found,
                start,
                start + words.length(),
                Finder.topic(text, found.paragraph(), title),
                "words",
                BY_HAND);
        boolean asFact = form.text("as").filter("fact"::equals).isPresent();
        long id = drafts.candidates().add(draft, document, asFact ? fact(question, words) : question);
        pages.seeOther(context, "/workbench/" + draft.slug() + "/review/" + document + "?mend&at=" + id);
    }

    private static Proposal fact(Proposal question, String words) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", question.id().replaceFirst("blank", "fact"));
        fact.put("topic", question.text("topic"));
        fact.put("subject", "");
        fact.put("relation", "feature");
        fact.put("value", words);
        fact.put("says", question.text("explanation"));
        fact.put("cites", question.fact().get("cites"));
        return new Proposal(
                DraftFile.FACTS,
                fact,
                List.of(),
                question.topic(),
                question.rule(),
                question.confidence(),
                question.places());
    }

    private UploadedDocument cited(Context context, Draft draft) {
        String name = context.pathParam("document");
        return draft.part(DraftFile.DOCUMENTS, name)
                .flatMap(part -> UploadedDocument.cited(name).stream().boxed().findFirst())
                .flatMap(id -> documents.seen(Gate.viewerOf(context).id(), id))
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    private UploadedDocument readable(Context context, String id) {
        return Optional.of(id)
                .filter(each -> each.matches("\\d{1,18}"))
                .flatMap(each -> documents.seen(Gate.viewerOf(context).id(), Long.parseLong(each)))
                .filter(UploadedDocument::isRead)
                .orElseThrow(() -> Refusal.notFound("document"));
    }
}
