package app.footnote.author;

import app.footnote.classroom.Classes;
import app.footnote.classroom.SchoolClass;
import app.footnote.document.Part;
import app.footnote.document.ReadDocument;
import app.footnote.document.upload.Details;
import app.footnote.document.upload.DocumentVersion;
import app.footnote.document.upload.Documents;
import app.footnote.document.upload.UploadedDocument;
import app.footnote.document.upload.Visibility;
import app.footnote.template.StaticTemplates;
import app.footnote.web.Access;
import app.footnote.web.Fields;
import app.footnote.web.Form;
import app.footnote.web.Gate;
import app.footnote.web.Limits;
import app.footnote.web.Pages;
import app.footnote.web.Refusal;
import app.footnote.web.Routes;
import app.footnote.web.SentFile;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Bringing documents, reading them, and saying what is body text. One that is not for the viewer is not there. */
public final class DocumentRoutes implements Routes.Group {
    private static final String SECTION = "workbench";

    private final Pages pages;
    private final Documents documents;
    private final Classes classes;
    private final Limits limits;
    private final StaticTemplates templates = new StaticTemplates();

    public DocumentRoutes(Pages pages, Documents documents, Classes classes, Limits limits) {
        this.pages = pages;
        this.documents = documents;
        this.classes = classes;
        this.limits = limits;
    }

    @Override
    public void add(Routes routes) {
        routes.get("/documents", Access.SIGNED_IN, context -> list(context, ""))
                .postFile("/documents", Access.SIGNED_IN, this::bring)
                .get("/documents/{document}", Access.SIGNED_IN, context -> show(context, seen(context), Map.of(), ""))
                .postFile("/documents/{document}/version", Access.SIGNED_IN, this::renew)
                .post("/documents/{document}/cancel", Access.SIGNED_IN, this::cancel)
                .post("/documents/{document}/details", Access.SIGNED_IN, this::describe)
                .post("/documents/{document}/parts", Access.SIGNED_IN, this::decide)
                .post("/documents/{document}/delete", Access.SIGNED_IN, this::delete)
                .post("/documents/{document}/restore", Access.SIGNED_IN, this::restore);
    }

    private void bring(Context context) throws IOException {
        Optional<SentFile> file = Gate.fileOf(context);
        long person = Gate.viewerOf(context).id();
        String error = refused(file);
        if (error.isEmpty()) {
            limits.upload(person);
            SentFile sent = file.orElseThrow();
            try (InputStream content = sent.content().open()) {
                Optional<Long> id = documents.bring(person, content, sent.name(), sent.bytes());
                if (id.isPresent()) {
                    pages.seeOther(context, "/documents/" + id.get());
                    return;
                }
            }
            error = "document.error.waiting";
        }
        context.status(422);
        list(context, pages.texts().of(error));
    }

    private void renew(Context context) throws IOException {
        UploadedDocument document = own(context);
        Optional<SentFile> file = Gate.fileOf(context);
        String error = refused(file);
        if (error.isEmpty()) {
            limits.upload(document.person());
            SentFile sent = file.orElseThrow();
            try (InputStream content = sent.content().open()) {
                if (documents.renew(document, content, sent.name(), sent.bytes())) {
                    pages.seeOther(context, "/documents/" + document.id());
                    return;
                }
            }
            error = "document.error.waiting";
        }
        context.status(422);
        show(context, document, Map.of(), pages.texts().of(error));
    }

    /** The key of what is wrong with a file before it is read; empty where nothing is. */
    private static String refused(Optional<SentFile> file) {
        if (file.isEmpty()) {
            return "document.error.none";
        }
        return file.get().bytes() == 0 ? "unreadable.empty" : "";
    }

    private void cancel(Context context) {
        UploadedDocument document = own(context);
        documents.cancel(document.last());
        pages.seeOther(context, "/documents/" + document.id());
    }

    private void describe(Context context) {
        UploadedDocument document = own(context);
        Form form = Gate.formOf(context);
        Map<String, String> errors = new LinkedHashMap<>();
        String published = form.text("published").orElse("");
        if (!published.isEmpty() && !Details.isDate(published)) {
            errors.put("published", pages.texts().of("document.error.date"));
        }
        String url = form.text("url").orElse("");
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            errors.put("url", pages.texts().of("document.error.url"));
        }
        Optional<Seers> seers = seers(document, form.text("visibility").orElse(""));
        if (seers.isEmpty()) {
            errors.put("visibility", pages.texts().of("document.error.visibility"));
        }
        if (!errors.isEmpty()) {
            context.status(422);
            show(context, document, errors, "");
            return;
        }
        Seers chosen = seers.orElseThrow();
        documents.describe(
                document.id(),
                new Details(
                        form.text("title").orElse(""),
                        form.text("author").orElse(""),
                        published,
                        url,
                        chosen.visibility(),
                        chosen.schoolClass()));
        pages.seeOther(context, "/documents/" + document.id() + "?saved");
    }

    private record Seers(Visibility visibility, OptionalLong schoolClass) {}

    /** {@code authors}, {@code everyone}, or the number of a class that the person is in or teaches. */
    private Optional<Seers> seers(UploadedDocument document, String chosen) {
        return switch (chosen) {
            case "authors" -> Optional.of(new Seers(Visibility.AUTHORS, OptionalLong.empty()));
            case "everyone" -> Optional.of(new Seers(Visibility.EVERYONE, OptionalLong.empty()));
            default ->
                classes(document.person()).stream()
                        .map(SchoolClass::id)
                        .filter(id -> Long.toString(id).equals(chosen))
                        .map(id -> new Seers(Visibility.CLASS, OptionalLong.of(id)))
                        .findFirst();
        };
    }

    /** The button that was pressed names the paragraph; the address keeps the place. */
    private void decide(Context context) {
        UploadedDocument document = own(context);
        Form form = Gate.formOf(context);
        DocumentVersion version = documents.counting(document).orElseThrow(() -> Refusal.notFound("document"));
        Optional<Integer> out = form.number("out", 1, Integer.MAX_VALUE);
        Optional<Integer> in = form.number("in", 1, Integer.MAX_VALUE);
        out.ifPresent(paragraph -> documents.decide(version, paragraph, Part.LEFT_OUT));
        in.ifPresent(paragraph -> documents.decide(version, paragraph, Part.BODY));
        int paragraph = out.or(() -> in).orElse(1);
        pages.seeOther(context, "/documents/" + document.id() + "?from=" + paragraph + "#p" + paragraph);
    }

    private void delete(Context context) {
        UploadedDocument document = own(context);
        documents.delete(document);
        pages.seeOther(context, "/documents?gone=" + document.id());
    }

    private void restore(Context context) {
        UploadedDocument document = own(context);
        documents.restore(document.id());
        pages.seeOther(context, "/documents/" + document.id());
    }

    private void list(Context context, String error) {
        long person = Gate.viewerOf(context).id();
        long gone = number(context.queryParam("gone"));
        DocumentsView view = new DocumentsView(person, documents.seen(person), documents.deleted(person), gone, error);
        pages.show(
                context,
                templates.documentList(pages.page(context, pages.texts().of("documents.title"), SECTION), view));
    }

    private void show(Context context, UploadedDocument document, Map<String, String> errors, String error) {
        long person = Gate.viewerOf(context).id();
        boolean own = document.person() == person;
        Optional<ReadDocument> read = documents.counting(document).map(documents::text);
        DocumentView view = new DocumentView(
                document,
                own,
                documents.progress(document.last()).percent(),
                read.map(text -> DocumentPages.text(text, (int) number(context.queryParam("from")))),
                own ? documents.changes(document) : Optional.empty(),
                own ? documents.versions(document) : List.of(),
                own ? classes(person) : List.of(),
                fields(context, document, errors),
                context.queryParam("saved") != null,
                error);
        pages.show(context, templates.documentReader(pages.page(context, document.name(), SECTION), view));
    }

    /** What was typed where it was refused, what is known otherwise. */
    private static Fields fields(Context context, UploadedDocument document, Map<String, String> errors) {
        if (!errors.isEmpty()) {
            Fields sent = Fields.of(Gate.formOf(context), "title", "author", "published", "url");
            errors.forEach(sent::refuse);
            return sent;
        }
        return new Fields()
                .put("title", document.title())
                .put("author", document.author())
                .put("published", document.published())
                .put("url", document.url());
    }

    private List<SchoolClass> classes(long person) {
        return Stream.concat(classes.taughtBy(person).stream(), classes.attendedBy(person).stream())
                .filter(found -> !found.archived())
                .distinct()
                .toList();
    }

    private UploadedDocument seen(Context context) {
        return documents
                .seen(Gate.viewerOf(context).id(), number(context.pathParam("document")))
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    private UploadedDocument own(Context context) {
        return documents
                .own(Gate.viewerOf(context).id(), number(context.pathParam("document")))
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    /** The number that an address holds; 0, which nothing has, where it is none. */
    private static long number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
